"""What must never be missed in a message: signs of danger and personal data."""

from nlu.crisis import CrisisFinding, find_crisis
from nlu.personal_data import PersonalData, find_personal_data, mask

__all__ = ["CrisisFinding", "PersonalData", "find_crisis", "find_personal_data", "mask"]
