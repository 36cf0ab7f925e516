package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What it answers in an empty installation is tested in each service, which has one to empty
 * (ArchiveTest, ProposalArchiveTest, ReportArchiveTest).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S34AnInstrumentTakesItsOwnAwayTest {

  private FamilyUnderTest family;

  @BeforeAll
  void closeTheFirstQuarter() {
    family = FamilyUnderTest.founded();
    var service = ServiceUnderTest.running(family.terms());
    family.moveTo("2027-04-12");
    service
        .imports("CMS", LedgerFile.of(service).actual("Q1-1", "CMS", "2027-02-10", "45000.00"))
        .orThrow();
    service.closes("2027-Q1");
    ReportUnderTest.made(family, "CMS-STC", "2027-Q1");
  }

  @Test
  void theArchiveHoldsAllOfItsOwnAndNothingOfAnothers() throws IOException {
    var archive = archive(family.registry(Part.AEWA_REGISTRAR));

    assertThat(archive.getOrDefault("rows/instrument.jsonl", "").lines()).hasSize(1);
    for (var entry : new String[] {"body", "meeting", "decision", "budget", "appointment"}) {
      var rows = archive.getOrDefault("rows/" + entry + ".jsonl", "");
      assertThat(rows).as(entry).contains(family.of("AEWA"));
      assertThat(rows).as(entry).doesNotContain("\"instrument\": \"" + family.of("CMS") + "\"");
    }
    assertThat(archive.getOrDefault("rows/act.jsonl", "")).contains("record-decision");
    assertThat(archive.getOrDefault("manifest.json", "")).contains(family.of("AEWA"));
  }

  @Test
  void theCatalogsPartHoldsItsProposalsWithTheirSignaturesAndItsServices() throws IOException {
    var archive = archive(family.catalog(Part.AEWA_SECRETARY));

    assertThat(archive.getOrDefault("rows/proposal.jsonl", "")).contains(family.service());
    assertThat(archive.getOrDefault("rows/terms_version.jsonl", "").lines()).isNotEmpty();
    assertThat(archive.getOrDefault("rows/proposal_entry.jsonl", ""))
        .contains("SIGNATURE", "APPROVAL", family.of("CMS"));
    assertThat(archive.getOrDefault("rows/service.jsonl", "").lines()).hasSize(1);
    assertThat(archive.getOrDefault("rows/act.jsonl", "")).contains("sign-terms");
  }

  @Test
  void theReportingPartHoldsWhatItBearsAndItsReportsWithTheirFiles() throws IOException {
    var archive = archive(family.reporting(Part.AEWA_FINANCE));

    assertThat(archive.getOrDefault("rows/ledger_entry.jsonl", "")).contains("Q1-1");
    assertThat(archive.getOrDefault("rows/ledger_batch.jsonl", "")).as("CMS imported it").isEmpty();
    assertThat(archive.getOrDefault("rows/quarter_closing.jsonl", "").lines()).hasSize(2);
    assertThat(archive.getOrDefault("rows/report_manifest.jsonl", "").lines()).hasSize(1);
    assertThat(archive.getOrDefault("rows/report_file.jsonl", "")).contains("application/pdf");
  }

  @Test
  void onlyItsOwnTakeItAway() {
    var path = path();

    for (var desk :
        List.of(
            family.registry(Part.CMS_REGISTRAR),
            family.catalog(Part.CMS_REGISTRAR),
            family.reporting(Part.CMS_REGISTRAR))) {
      assertThat(desk.api().tryGet(path).status()).isEqualTo(404);
    }
    for (var desk :
        List.of(
            family.registry(Part.AEWA_OFFICER),
            family.catalog(Part.AEWA_OFFICER),
            family.reporting(Part.AEWA_OFFICER))) {
      assertThat(desk.api().tryGet(path).status()).isEqualTo(403);
    }
  }

  @Test
  void whereItIsKnownItIsNotBroughtIn() {
    assertThat(broughtIn(family.registry(Part.AEWA_REGISTRAR), family.registry(Part.STEWARD)))
        .isEqualTo(409);
    assertThat(broughtIn(family.catalog(Part.AEWA_REGISTRAR), family.catalog(Part.STEWARD)))
        .isEqualTo(409);
    assertThat(broughtIn(family.reporting(Part.AEWA_REGISTRAR), family.reporting(Part.STEWARD)))
        .isEqualTo(409);
    assertThat(broughtIn(family.registry(Part.AEWA_REGISTRAR), family.catalog(Part.STEWARD)))
        .as("another service's")
        .isEqualTo(422);
  }

  private int broughtIn(Desk from, Desk to) {
    var bytes = from.api().get(path()).bytes();
    return to.api()
        .tryPost(family.nextStep(), "/archives", "application/octet-stream", bytes)
        .status();
  }

  private String path() {
    return "/instruments/" + family.of("AEWA") + "/archive";
  }

  private Map<String, String> archive(Desk desk) throws IOException {
    var bytes = desk.api().get(path()).bytes();
    var entries = new HashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
