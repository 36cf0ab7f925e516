package org.cmsfamily.catalog.proposal;

/** Which part a holder has in a proposal, and so which acts on it are his to do. */
enum Involvement {
  LEAD {
    @Override
    boolean isOf(Proposal proposal, String holder) {
      return proposal.lead().equals(holder);
    }
  },
  PARTICIPANT {
    @Override
    boolean isOf(Proposal proposal, String holder) {
      return proposal.isParticipant(holder);
    }
  },
  /** Who may write the terms: of a draft its lead, which has invited nobody yet. */
  AUTHOR {
    @Override
    boolean isOf(Proposal proposal, String holder) {
      return (proposal.stage() == Stage.DRAFT ? LEAD : PARTICIPANT).isOf(proposal, holder);
    }
  },
  /** Who takes part, and who is invited to by all who do. */
  PARTY {
    @Override
    boolean isOf(Proposal proposal, String holder) {
      return PARTICIPANT.isOf(proposal, holder) || proposal.invited().contains(holder);
    }
  },
  ADVISER {
    @Override
    boolean isOf(Proposal proposal, String holder) {
      return proposal.adviser().equals(holder);
    }
  },
  /** The body that amended the terms to the text that they have now. */
  AMENDER {
    @Override
    boolean isOf(Proposal proposal, String holder) {
      return proposal.commitments().amendedTo(proposal.current().fingerprint()).stream()
          .anyMatch(one -> one.body().equals(holder));
    }
  },
  CONSULTED {
    @Override
    boolean isOf(Proposal proposal, String holder) {
      return PARTICIPANT.isOf(proposal, holder) || ADVISER.isOf(proposal, holder);
    }
  };

  abstract boolean isOf(Proposal proposal, String holder);
}
