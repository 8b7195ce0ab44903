"""notices for contacts: where they are reached, what waits for them, and how each notice fares

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('noticechannel',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('contact', sa.String(length=64), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('address', sa.LargeBinary(), nullable=True),
    sa.Column('lookup', sa.LargeBinary(), nullable=True),
    sa.Column('code', sa.LargeBinary(), nullable=True),
    sa.Column('code_expires_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('quiet_from', sa.Integer(), nullable=True),
    sa.Column('quiet_until', sa.Integer(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('confirmed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('window_broken', sa.Boolean(), nullable=False),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('failing_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_error', sa.String(length=16), nullable=True),
    sa.Column('dead_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('hold_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('lease', sa.String(length=32), nullable=True),
    sa.Column('leased_until', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('code'),
    sa.UniqueConstraint('contact', 'kind')
    )
    with op.batch_alter_table('noticechannel', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_noticechannel_lookup'), ['lookup'], unique=False)
    op.create_table('notice',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('contact', sa.String(length=64), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('reason', sa.String(length=16), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('notice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_notice_conversation_id'), ['conversation_id'], unique=False)
        batch_op.create_index('notice_open', ['contact', 'conversation_id', 'seen_at'], unique=False)
    op.create_table('noticedelivery',
    sa.Column('notice_id', sa.String(length=32), nullable=False),
    sa.Column('channel_id', sa.String(length=32), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('next_try_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['channel_id'], ['noticechannel.id'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['notice_id'], ['notice.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('notice_id', 'channel_id')
    )
    with op.batch_alter_table('noticedelivery', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_noticedelivery_channel_id'), ['channel_id'], unique=False)
        batch_op.create_index('notice_due', ['state', 'next_try_at'], unique=False)


def downgrade() -> None:
    op.drop_table('noticedelivery')
    op.drop_table('notice')
    op.drop_table('noticechannel')
