package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.catalog.proposal.ProposalExamples.DAY;
import static org.cmsfamily.catalog.proposal.ProposalExamples.approval;
import static org.cmsfamily.catalog.proposal.ProposalExamples.decided;
import static org.cmsfamily.catalog.proposal.ProposalExamples.inConsultation;
import static org.cmsfamily.catalog.proposal.ProposalExamples.signed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submission;
import static org.cmsfamily.catalog.proposal.ProposalExamples.submitted;
import static org.cmsfamily.catalog.proposal.ProposalExamples.version;

import java.util.List;
import java.util.Locale;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** What goes round ends somewhere, and what leads on is always possible. */
class ProposalLimitTest {
  private static final Cause CAUSE = new Cause(DAY, "CMS:executive-secretary", "p", "Not yet");

  private static Proposal withAllVersions() {
    var proposal = inConsultation();
    for (int number = 2; number <= 50; number++) {
      proposal = proposal.revise(cheaper(number));
    }
    return proposal;
  }

  private static TermsVersion cheaper(int number) {
    return version(number, String.format(Locale.ROOT, "%d.00", 15_000 - number));
  }

  @Test
  void aProposalWithAllItsVersionsGoesOnToItsApproval() {
    var last = withAllVersions();
    assertThatThrownBy(() -> last.revise(cheaper(51)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("50 versions");

    var screening = last.current().screening();
    var advised =
        last.advise(
            new Advice(50, Opinion.FAVOURABLE, "Yes", "UNEP:adviser", "p", DAY, List.of()),
            screening);
    var agreed = signed(signed(advised, "CMS"), "AEWA");
    var one = agreed.submit(submission(agreed, "CMS"), List.of());
    var both = one.submit(submission(one, "AEWA"), List.of());
    var approved = decided(decided(both, "CMS", Outcome.APPROVED), "AEWA", Outcome.APPROVED);
    assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
    assertThat(Outbox.fits(Json.write(ProposalState.of(approved)))).isTrue();
  }

  @Test
  void commentsAndTranslationsEnd() {
    var commented = inConsultation();
    for (int number = 0; number < 200; number++) {
      commented = commented.comment(new Comment("CMS:programme-officer", "p", 1, "So", DAY));
    }
    var all = commented;
    assertThatThrownBy(() -> all.comment(new Comment("CMS:programme-officer", "p", 1, "So", DAY)))
        .hasMessageContaining("200 comments");
    assertThat(signed(all, "CMS").toCurrent().isSignedBy("CMS")).isTrue();
  }

  @Test
  void aSignatureIsTakenBackSoOftenAndGivenOnceMore() {
    var proposal = inConsultation();
    for (int number = 0; number < 200; number++) {
      proposal = signed(proposal, "CMS").unsign("CMS", CAUSE);
    }
    var last = signed(proposal, "CMS");
    assertThatThrownBy(() -> last.unsign("CMS", CAUSE)).hasMessageContaining("taken back");
    assertThat(last.toCurrent().isSignedBy("CMS")).isTrue();
  }

  @Test
  void theRecordShowsWhatHoldsAndTheNewestOfTheRest() {
    var proposal = submitted();
    for (int number = 0; number < 100; number++) {
      proposal = decided(proposal, "AEWA", Outcome.DEFERRED);
    }
    var deferred = proposal;
    assertThatThrownBy(
            () ->
                new Deciding(deferred, one -> true)
                    .decide(approval(deferred, "AEWA", Outcome.DEFERRED), List.of()))
        .hasMessageContaining("defer");
    var approved = decided(decided(deferred, "AEWA", Outcome.APPROVED), "CMS", Outcome.APPROVED);
    assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
    assertThat(ProposalState.of(approved).approvals()).hasSize(102);
    assertThat(Outbox.fits(Json.write(ProposalState.of(approved)))).isTrue();
  }
}
