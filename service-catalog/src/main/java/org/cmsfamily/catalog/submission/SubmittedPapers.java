package org.cmsfamily.catalog.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.json.Sha256;
import org.hibernate.StatelessSession;

/**
 * Bodies' papers and their files; only ever added to. Whoever reads the proposal reads the rows;
 * which submissions of it he sees is decided before.
 */
@ApplicationScoped
class SubmittedPapers {
  private final StatelessSession rows;

  SubmittedPapers(StatelessSession rows) {
    this.rows = rows;
  }

  /** A paper with its hash. */
  record Fixed(int number, SubmittedPaper paper, String sha256) {}

  void add(SubmittedPaper paper) {
    var json = paper.canonicalJson();
    rows.createNativeMutationQuery(
            """
            insert into submission_paper (proposal, number, content, sha256)
            values (:proposal, :number, :content, :sha256)
            """)
        .setParameter("proposal", paper.document().proposal())
        .setParameter("number", paper.document().submission().number())
        .setParameter("content", json)
        .setParameter("sha256", Sha256.of(json))
        .executeUpdate();
  }

  Optional<Fixed> find(String proposal, int number) {
    return rows.createNativeQuery(
            """
            select number, content, sha256 from submission_paper
            where proposal = :proposal and number = :number
            """,
            Tuple.class)
        .setParameter("proposal", proposal)
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(
            row ->
                new Fixed(
                    row.get("number", Integer.class),
                    SubmittedPaper.read(row.get("content", String.class)),
                    row.get("sha256", String.class)));
  }

  /** The numbers of the proposal's papers that have no files yet. */
  List<Integer> withoutFiles(String proposal) {
    return rows
        .createNativeQuery(
            """
            select p.number from submission_paper p where p.proposal = :proposal and not exists (
              select from submission_file f where f.proposal = p.proposal and f.number = p.number)
            order by p.number
            """,
            Tuple.class)
        .setParameter("proposal", proposal)
        .getResultList()
        .stream()
        .map(row -> row.get(0, Integer.class))
        .toList();
  }

  /** Adds a file, unless it is there: what was rendered first stays. */
  void add(String proposal, int number, SubmissionFormat form, String language, byte[] bytes) {
    rows.createNativeMutationQuery(
            """
            insert into submission_file (proposal, number, form, language, media_type, sha256, content)
            values (:proposal, :number, :form, :language, :mediaType, :sha256, :content)
            on conflict do nothing
            """)
        .setParameter("proposal", proposal)
        .setParameter("number", number)
        .setParameter("form", form.text())
        .setParameter("language", language)
        .setParameter("mediaType", form.mediaType())
        .setParameter("sha256", Sha256.of(bytes))
        .setParameter("content", bytes)
        .executeUpdate();
  }

  /** What is stored, in the order of forms and languages. */
  List<SubmissionFile> files(String proposal, int number) {
    return rows
        .createNativeQuery(
            """
            select form, language, media_type, octet_length(content) as size, sha256
            from submission_file where proposal = :proposal and number = :number
            order by form, language
            """,
            Tuple.class)
        .setParameter("proposal", proposal)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .map(
            row ->
                new SubmissionFile(
                    row.get("form", String.class),
                    row.get("language", String.class),
                    row.get("media_type", String.class),
                    row.get("size", Integer.class),
                    row.get("sha256", String.class)))
        .toList();
  }

  Optional<byte[]> file(String proposal, int number, SubmissionFormat form, String language) {
    return rows.createNativeQuery(
            """
            select content from submission_file where proposal = :proposal and number = :number
              and form = :form and language = :language
            """,
            Tuple.class)
        .setParameter("proposal", proposal)
        .setParameter("number", number)
        .setParameter("form", form.text())
        .setParameter("language", language)
        .uniqueResultOptional()
        .map(row -> row.get("content", byte[].class));
  }
}
