package org.cmsfamily.catalog.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import org.cmsfamily.catalog.proposal.MeetingDocuments;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Accepted;
import org.cmsfamily.platform.store.ReadTransaction;
import org.jspecify.annotations.Nullable;

/** Bodies' papers, as far as the caller sees the submission. Source: domain, section 4. */
@ApplicationScoped
class VisiblePapers {
  private final MeetingDocuments documents;
  private final SubmittedPapers papers;
  private final MakePapers makePapers;
  private final ReadTransaction reads;

  VisiblePapers(
      MeetingDocuments documents,
      SubmittedPapers papers,
      MakePapers makePapers,
      ReadTransaction reads) {
    this.documents = documents;
    this.papers = papers;
    this.makePapers = makePapers;
    this.reads = reads;
  }

  /**
   * A paper with its files.
   *
   * @throws Problem 404 if there is none, or none that the caller sees
   */
  SubmissionPaperView view(String proposal, int number) {
    var fixed = fixed(proposal, number);
    var submission = fixed.paper().document().submission();
    return reads.inTransaction(
        () ->
            new SubmissionPaperView(
                proposal,
                number,
                submission.body(),
                submission.meeting(),
                submission.paper(),
                fixed.sha256(),
                papers.files(proposal, number),
                documents.get(proposal, number).errata()));
  }

  /**
   * A file's bytes as they were stored, in the language asked for, else the first of the paper's.
   *
   * @throws Problem 404 if there is none, or none that the caller sees; 406 if it is not accepted
   */
  Response file(
      String proposal, int number, String form, @Nullable String lang, HttpHeaders headers) {
    var format =
        SubmissionFormat.find(form).orElseThrow(() -> PlatformProblems.notFound("form " + form));
    Accepted.check(headers, format.mediaType());
    var paper = fixed(proposal, number).paper();
    var language = Objects.requireNonNullElse(lang, paper.languages().getFirst().code());
    var name = format.fileName(paper, language);
    var bytes =
        reads
            .inTransaction(() -> papers.file(proposal, number, format, language))
            .orElseThrow(() -> PlatformProblems.notFound("file " + name));
    return Response.ok(bytes, format.mediaType())
        .tag(new EntityTag(Sha256.of(bytes)))
        .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
        .build();
  }

  /** What could not be made at the submission is made now. */
  private SubmittedPapers.Fixed fixed(String proposal, int number) {
    var fixed =
        reads.inTransaction(
            () -> {
              documents.get(proposal, number);
              return papers.find(proposal, number).orElseThrow(() -> notFound(proposal, number));
            });
    makePapers.makeMissing(proposal, number);
    return fixed;
  }

  private static Problem notFound(String proposal, int number) {
    return PlatformProblems.notFound(
        String.format(Locale.ROOT, "paper of submission %d of %s", number, proposal));
  }
}
