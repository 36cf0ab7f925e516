package org.cmsfamily.catalog.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.platform.document.DocumentHolder;
import org.hibernate.StatelessSession;

/**
 * Who reads the files that hang on terms and on submissions of them: whoever sees the text that
 * they belong to. Whoever comes to see the newest text reads all of them; nobody ever loses one.
 */
@ApplicationScoped
class DocumentsOfProposals {
  private static final String TERMS = "terms";
  private static final String SUBMISSION = "submission";

  private final StatelessSession rows;

  DocumentsOfProposals(StatelessSession rows) {
    this.rows = rows;
  }

  /** The newest text, for files that hang on it. */
  static DocumentHolder terms(Proposal proposal) {
    return new DocumentHolder(
        TERMS, proposal.id(), proposal.family(), seeing(proposal, proposal.current().number()));
  }

  /** A submission, for files that hang on it. */
  static DocumentHolder submission(Proposal proposal, Submission submission) {
    var number =
        proposal.versions().stream()
            .filter(version -> submission.isTo(version.fingerprint()))
            .mapToInt(TermsVersion::number)
            .findFirst()
            .orElse(1);
    return new DocumentHolder(
        SUBMISSION,
        proposal.id() + "/" + submission.number(),
        proposal.family(),
        seeing(proposal, number));
  }

  private static Set<String> seeing(Proposal proposal, int number) {
    return proposal.readers().stream()
        .filter(reader -> new Sight(Set.of(reader)).sees(proposal, number))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Lets those who see the newest text read what hangs on it and on those before. */
  void follow(Proposal proposal) {
    rows.createNativeMutationQuery(
            """
            update document
            set readers = (select array_agg(distinct r) from unnest(readers || cast(:more as text[])) r)
            where not readers @> cast(:more as text[]) and (holder_kind = 'terms' and holder_id = :proposal
              or holder_kind = 'submission' and starts_with(holder_id, :proposal || '/'))
            """)
        .setParameter("more", seeing(proposal, proposal.current().number()).toArray(String[]::new))
        .setParameter("proposal", proposal.id())
        .executeUpdate();
  }
}
