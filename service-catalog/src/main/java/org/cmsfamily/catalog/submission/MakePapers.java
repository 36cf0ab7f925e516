package org.cmsfamily.catalog.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.cmsfamily.catalog.proposal.MeetingDocument;
import org.cmsfamily.catalog.proposal.SubmissionPapers;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.platform.store.AsSystem;
import org.jboss.logging.Logger;

/**
 * Fixes what a body's paper says as the terms are submitted, and makes its files right after: each
 * in a transaction of its own, as the system, so that a file that cannot be made stops no
 * submission and none that is made is lost.
 */
@ApplicationScoped
class MakePapers implements SubmissionPapers {
  private static final Logger LOG = Logger.getLogger(MakePapers.class);

  private final SubmittedPapers papers;
  private final NameLookup names;

  /** A rendering takes some ten MB: however many ask, an instance renders one at a time. */
  private final ReentrantLock rendering = new ReentrantLock();

  MakePapers(SubmittedPapers papers, NameLookup names) {
    this.papers = papers;
    this.names = names;
  }

  @Override
  public Optional<MeetingDocument> fixed(String proposal, int submission) {
    return papers.find(proposal, submission).map(fixed -> fixed.paper().document());
  }

  @Override
  public void fix(MeetingDocument document) {
    papers.add(SubmittedPaper.of(document, names.of(document)));
  }

  @Override
  public <T> T madeAfter(String proposal, T answer) {
    AsSystem.call(() -> papers.withoutFiles(proposal))
        .forEach(number -> makeMissing(proposal, number));
    return answer;
  }

  /** Makes what the paper of a submission lacks; what is stored already stays. */
  void makeMissing(String proposal, int number) {
    var stored = AsSystem.call(() -> papers.files(proposal, number));
    AsSystem.call(() -> papers.find(proposal, number)).stream()
        .flatMap(MakePapers::wanted)
        .filter(wanted -> stored.stream().noneMatch(wanted::is))
        .forEach(wanted -> make(proposal, wanted));
  }

  private record Wanted(
      SubmittedPapers.Fixed fixed, SubmissionFormat form, PaperLanguage language) {

    boolean is(SubmissionFile file) {
      return file.form().equals(form.text()) && file.language().equals(language.code());
    }
  }

  private static Stream<Wanted> wanted(SubmittedPapers.Fixed fixed) {
    return fixed.paper().languages().stream()
        .flatMap(
            language ->
                Stream.of(SubmissionFormat.values())
                    .map(form -> new Wanted(fixed, form, language)));
  }

  private void make(String proposal, Wanted wanted) {
    try {
      var bytes = rendered(wanted);
      AsSystem.run(
          () ->
              papers.add(
                  proposal,
                  wanted.fixed().number(),
                  wanted.form(),
                  wanted.language().code(),
                  bytes));
    } catch (RuntimeException failure) {
      LOG.warnf(
          failure,
          "%s (%s) of submission %s of %s",
          wanted.form(),
          wanted.language(),
          wanted.fixed().number(),
          proposal);
    }
  }

  private byte[] rendered(Wanted wanted) {
    rendering.lock();
    try {
      return PaperFiles.rendered(wanted.fixed(), wanted.form(), wanted.language());
    } finally {
      rendering.unlock();
    }
  }
}
