package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What it answers in an empty installation is tested in the registry, which has one to empty. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S34AnInstrumentTakesItsOwnAwayTest {

  private FamilyUnderTest family;

  @BeforeAll
  void found() {
    family = FamilyUnderTest.founded();
  }

  @Test
  void theArchiveHoldsAllOfItsOwnAndNothingOfAnothers() throws IOException {
    var archive = archive(Part.AEWA_REGISTRAR, "AEWA");

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
  void onlyItsOwnTakeItAway() {
    var path = "/instruments/" + family.of("AEWA") + "/archive";

    assertThat(family.registry(Part.CMS_REGISTRAR).api().tryGet(path).status()).isEqualTo(404);
    assertThat(family.registry(Part.AEWA_OFFICER).api().tryGet(path).status()).isEqualTo(403);
  }

  @Test
  void whereItIsKnownItIsNotBroughtIn() {
    var path = "/instruments/" + family.of("AEWA") + "/archive";
    var bytes = family.registry(Part.AEWA_REGISTRAR).api().get(path).bytes();

    var answer =
        family
            .registry(Part.STEWARD)
            .api()
            .tryPost(family.nextStep(), "/archives", "application/octet-stream", bytes);

    assertThat(answer.status()).isEqualTo(409);
  }

  private Map<String, String> archive(Part part, String instrument) throws IOException {
    var path = "/instruments/" + family.of(instrument) + "/archive";
    var bytes = family.registry(part).api().get(path).bytes();
    var entries = new HashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
