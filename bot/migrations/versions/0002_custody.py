"""return codes, second persons and passing on, absence, reminders, whether it helped

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.add_column(sa.Column('return_code', sa.LargeBinary(), nullable=True))
        batch_op.create_unique_constraint('conversation_return_code_key', ['return_code'])
    with op.batch_alter_table('transfer', schema=None) as batch_op:
        batch_op.add_column(sa.Column('helped', sa.String(length=8), nullable=True))
    with op.batch_alter_table('promise', schema=None) as batch_op:
        batch_op.add_column(sa.Column('remind_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('reminded_at', sa.DateTime(timezone=True), nullable=True))
    op.create_table('absence',
    sa.Column('contact', sa.String(length=64), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('contact')
    )
    op.create_table('invitation',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('transfer_id', sa.String(length=32), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('by', sa.String(length=64), nullable=False),
    sa.Column('contact', sa.String(length=64), nullable=False),
    sa.Column('reason', sa.LargeBinary(), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('agreed', sa.Boolean(), nullable=True),
    sa.Column('first_number', sa.Integer(), nullable=True),
    sa.Column('last_number', sa.Integer(), nullable=True),
    sa.Column('read_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], ),
    sa.ForeignKeyConstraint(['transfer_id'], ['transfer.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('invitation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_invitation_contact'), ['contact'], unique=False)
        batch_op.create_index(batch_op.f('ix_invitation_conversation_id'), ['conversation_id'], unique=False)


def downgrade() -> None:
    op.drop_table('invitation')
    op.drop_table('absence')
    with op.batch_alter_table('promise', schema=None) as batch_op:
        batch_op.drop_column('reminded_at')
        batch_op.drop_column('remind_at')
    with op.batch_alter_table('transfer', schema=None) as batch_op:
        batch_op.drop_column('helped')
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.drop_constraint('conversation_return_code_key', type_='unique')
        batch_op.drop_column('return_code')
