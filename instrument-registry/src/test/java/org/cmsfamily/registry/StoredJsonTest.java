package org.cmsfamily.registry;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.javacrumbs.jsonunit.core.Option;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.body.DecisionRule;
import org.cmsfamily.registry.body.JudgedVote;
import org.cmsfamily.registry.budget.BudgetTotals;
import org.cmsfamily.registry.decision.DecisionTexts;
import org.cmsfamily.registry.decision.Erratum;
import org.cmsfamily.registry.decision.Provision;
import org.cmsfamily.registry.decision.Relation;
import org.cmsfamily.registry.family.Family;
import org.cmsfamily.registry.family.HouseRules;
import org.cmsfamily.registry.family.PendingTerms;
import org.cmsfamily.registry.family.RollOut;
import org.cmsfamily.registry.family.ServiceArea;
import org.cmsfamily.registry.instrument.FormerName;
import org.cmsfamily.registry.instrument.Instrument;
import org.cmsfamily.registry.instrument.Participation;
import org.cmsfamily.registry.instrument.VisualIdentity;
import org.cmsfamily.registry.invitation.Invitation;
import org.cmsfamily.registry.meeting.Meeting;
import org.cmsfamily.registry.organisation.Organisation;
import org.cmsfamily.registry.person.Person;
import org.cmsfamily.registry.secretariat.Secretariat;
import org.cmsfamily.registry.symbol.ParsedSymbol;
import org.cmsfamily.registry.transmittal.Transmittal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was stored yesterday is read today: one committed file for each form in which a JSON column
 * was ever written. A new component is optional or has a default; a new form gets a new file.
 */
class StoredJsonTest {

  private static final Path FILES = Path.of("src/test/resources/stored");

  private static final List<Class<?>> TYPES =
      List.of(
          Provision.class,
          Relation.class,
          Erratum.class,
          ParsedSymbol.class,
          ServiceArea.class,
          RollOut.class,
          HouseRules.class,
          BudgetTotals.class,
          PendingTerms.class,
          VisualIdentity.class,
          Participation.class,
          FormerName.class,
          DecisionRule.class,
          DecisionTexts.class,
          JudgedVote.class,
          Body.class,
          Family.class,
          Instrument.class,
          Invitation.class,
          Meeting.class,
          Organisation.class,
          Person.class,
          Secretariat.class,
          Transmittal.class);

  @ParameterizedTest
  @MethodSource("files")
  void everyFormEverWrittenIsRead(Path file) throws IOException {
    var stored = Files.readString(file);
    var name = file.getFileName().toString();
    var type =
        TYPES.stream()
            .filter(t -> name.startsWith(t.getSimpleName() + "-"))
            .findFirst()
            .orElseThrow();
    assertThatJson(Json.write(Json.read(stored, type)))
        .when(Option.IGNORING_EXTRA_FIELDS)
        .isEqualTo(stored);
  }

  @Test
  void everyStoredTypeHasAFile() throws IOException {
    var names = files().map(file -> file.getFileName().toString()).toList();
    for (var type : TYPES) {
      assertThat(names).anyMatch(name -> name.startsWith(type.getSimpleName() + "-"));
    }
  }

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(FILES)) {
      return files.sorted().toList().stream();
    }
  }
}
