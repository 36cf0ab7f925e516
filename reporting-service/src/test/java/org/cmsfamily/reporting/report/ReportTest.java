package org.cmsfamily.reporting.report;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.Golden;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.snapshot.Audience;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.cmsfamily.reporting.snapshot.Objection;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private static final Capacity SECRETARY = new Capacity("executive-secretary", "CMS");
  private static final Report DRAFT =
      Report.first(ReportDocument.of(ManifestExamples.firstQuarter().manifest()), "aa");
  private static final ObjectionDays DAYS = ObjectionDays.of(null);
  private static final Capacity OTHER = new Capacity("executive-secretary", "AEWA");
  private static final Report AGREED =
      DRAFT.clear(DAY, SECRETARY).agree(new Agreement("AEWA", DAY, OTHER));
  private static final Report SUBMITTED = AGREED.submit(DAY, "CMS-STC60", DAYS);

  @Test
  void itsStateIsAsThisAndEveryEarlierReaderKnowsIt() {
    assertThatJson(Json.write(ReportState.of(DRAFT))).isEqualTo(Golden.own("reporting.reports.1"));
  }

  @Test
  void itIsReadByParticipantsThenByTheBodyThenByEveryone() {
    assertThat(DRAFT.readers()).containsExactly("AEWA", "CMS");
    assertThat(DRAFT.clear(DAY, SECRETARY).readers()).containsExactly("AEWA", "CMS");
    assertThat(SUBMITTED.readers()).containsExactly("AEWA", "CMS", "CMS-STC");
    assertThat(SUBMITTED.note(DAY, "CMS-STC60-D1").readers()).contains("*");
  }

  @Test
  void aRevisionAfterTheNotedOneIsForTheParticipantsAgain() {
    var noted = SUBMITTED.note(DAY, "CMS-STC60-D1");
    var revised =
        noted.revised(
            ReportDocument.of(ManifestExamples.firstQuarter().restatedWith("10.00").manifest()),
            "bb");
    assertThat(revised.seenBy(List.of("EUROBATS")).revisions())
        .extracting(ReportRevision::number)
        .containsExactly(1);
    assertThat(revised.seenBy(List.of("AEWA")).revisions()).hasSize(2);
    assertThat(revised.revision(1)).isEqualTo(noted.latest());
  }

  @Test
  void itIsClearedBeforeItIsSubmittedAndSubmittedBeforeItIsNoted() {
    assertThatThrownBy(() -> DRAFT.submit(DAY, "CMS-STC60", DAYS)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> DRAFT.note(DAY, "CMS-STC60-D1")).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> SUBMITTED.clear(DAY, SECRETARY)).isInstanceOf(Problem.class);
  }

  @Test
  void onlyANotedRevisionHasErrataBesideItAndStaysAsItIs() {
    var erratum = new ReportErratum("Page 2", DAY, SECRETARY);
    assertThatThrownBy(() -> SUBMITTED.correct(1, erratum))
        .isInstanceOf(Problem.class)
        .hasMessage("Only a noted revision has errata");
    var noted = SUBMITTED.note(DAY, "CMS-STC60-D1");
    assertThatThrownBy(() -> noted.correct(2, erratum)).hasMessageContaining("revision 2");
    var later = revised(noted, Manifest.RESTATED);
    assertThatThrownBy(() -> later.correct(2, erratum)).isInstanceOf(Problem.class);
    var corrected = later.correct(1, erratum);
    assertThat(corrected.revision(1).errata()).containsExactly(erratum);
    assertThat(corrected.revision(1).sha256()).isEqualTo(noted.latest().sha256());
    assertThat(corrected.revision(1).notedOn()).isEqualTo(DAY);
    assertThat(corrected.latest()).isEqualTo(later.latest());
    var full = corrected;
    for (int number = 1; number < 100; number++) {
      full = full.correct(1, erratum);
    }
    var hundred = full;
    assertThatThrownBy(() -> hundred.correct(1, erratum)).hasMessageContaining("100 errata");
  }

  @Test
  void anObjectionIsInTimeUntilTheTenthDayAfterClearance() {
    var cleared = DRAFT.clear(DAY, SECRETARY);
    assertThat(cleared.object(objection(DAY.plusDays(10)), DAYS).objections()).hasSize(1);
    assertThatThrownBy(() -> cleared.object(objection(DAY.plusDays(11)), DAYS))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("2027-04-22");
    assertThatThrownBy(() -> SUBMITTED.object(objection(DAY), DAYS)).isInstanceOf(Problem.class);
  }

  @Test
  void itIsSubmittedWhenTheDaysForObjectionsAreOverOrAllHaveAgreed() {
    var cleared = DRAFT.clear(DAY, SECRETARY);
    assertThatThrownBy(() -> cleared.submit(DAY.plusDays(10), "CMS-STC60", DAYS))
        .isInstanceOf(Problem.class)
        .hasMessage("AEWA may object until 2027-04-22, and has not agreed");
    assertThat(cleared.submit(DAY.plusDays(11), "CMS-STC60", DAYS).latest().state())
        .isEqualTo(ReportStage.SUBMITTED);
    assertThat(AGREED.submit(DAY, "CMS-STC60", DAYS).latest().submittedOn()).isEqualTo(DAY);
    assertThatThrownBy(() -> AGREED.agree(new Agreement("AEWA", DAY, OTHER)))
        .isInstanceOf(Problem.class);
  }

  @Test
  void nobodyObjectsTwiceToTheSameFigures() {
    var objected = DRAFT.object(objection(DAY), DAYS);
    var printed = revised(objected, Manifest.OBJECTION);
    assertThatThrownBy(() -> printed.object(objection(DAY), DAYS)).isInstanceOf(Problem.class);
    assertThat(printed.clear(DAY, SECRETARY).submit(DAY, "CMS-STC60", DAYS).latest().state())
        .isEqualTo(ReportStage.SUBMITTED);
    var restated = revised(printed, Manifest.RESTATED);
    assertThat(restated.object(new Objection(3, "AEWA", "Still", DAY), DAYS).objections())
        .hasSize(2);
  }

  private static Report revised(Report report, String reason) {
    var manifest = ManifestExamples.firstQuarter().manifest();
    int number = report.latest().number() + 1;
    var next =
        reason.equals(Manifest.OBJECTION)
            ? manifest.revised(number, report.objections(), DAY)
            : ManifestExamples.firstQuarter().restatedWith("10.00").numbered(number).manifest();
    return report.revised(ReportDocument.of(next), "cc");
  }

  @Test
  void whoTakesPartInOneOfItsServicesOnlyReadsItWhenItIsNoted() {
    assertThat(Audience.of("CMS", List.of(List.of("CMS", "AEWA"), List.of("CMS", "EUROBATS"))))
        .extracting(Audience::readers)
        .isEqualTo(new TreeSet<>(Set.of("CMS")));
  }

  private static Objection objection(LocalDate on) {
    return new Objection(1, "AEWA", "The loan is valued too low", on);
  }
}
