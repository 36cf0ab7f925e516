package org.cmsfamily.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** What is accepted of each part fits, together with the rest, into the record of the service. */
class RecordRoomTest {
  private static final LocalDate DAY = LocalDate.parse("2027-01-01");

  /** A code of the greatest length. */
  private static String code(String begin, int number) {
    var start = String.format(Locale.ROOT, "%s%02d-", begin, number);
    return start + "X".repeat(100 - start.length());
  }

  /** Terms of as many participants and years as there may be, and as long as they may be. */
  private static FixedTerms largest() {
    var terms = Json.read(withParticipants(Terms.PARTICIPANTS), ObjectNode.class);
    var purpose = (ObjectNode) terms.withArray("purpose").get(0);
    var largest = fixed(terms);
    for (int characters = 100; fits(fixed(terms)); characters += 100) {
      largest = fixed(terms);
      ((ObjectNode) purpose.path("indicator")).put("unit", "单".repeat(characters));
      if (characters == 4000) {
        characters = 0;
        terms.withArray("purpose").add(purpose.deepCopy());
      }
    }
    return largest;
  }

  private static FixedTerms fixed(ObjectNode terms) {
    return FixedTerms.of(Json.read(terms.toString(), Terms.class));
  }

  private static boolean fits(FixedTerms text) {
    try {
      RecordRoom.mustHold(text);
      return true;
    } catch (Problem tooLarge) {
      return false;
    }
  }

  private static String withParticipants(int number) {
    var text = TermsExample.template().replace("@", "").replace("~", "");
    var terms = Json.read(text, ObjectNode.class).put("end", "2033-12-31");
    terms.withArray("participants").removeAll();
    terms.withObject("strengthens").removeAll();
    terms.withObject("identity").removeAll();
    terms.withArray("posts").removeAll();
    var plan = terms.withObject("costPlan");
    plan.withObject("baseline").removeAll();
    plan.putArray("inKind");
    plan.putObject("key").put("kind", "equal");
    for (int one = 0; one < number; one++) {
      terms
          .withArray("participants")
          .addObject()
          .put("instrument", code("I", one))
          .put("secretariat", code("S", one))
          .put("role", one == 0 ? "lead" : "partner");
      terms.withObject("reporting").withArray("bodies").add(code("B", one));
      terms.withObject("supports").withArray("decisions").add(code("D", one));
    }
    for (int year = 2027; year <= 2033; year++) {
      plan.withObject("recurring").put(String.valueOf(year), "999999999999999.00");
    }
    return terms.toString();
  }

  /** So many budgets are waited for at most: one for each participant and year. */
  private static List<Due> due() {
    var day = LocalDate.parse("2027-01-01");
    return Collections.nCopies(
        300, new Due(Due.Kind.PENDING_BUDGET_MISSING, day, "INSTRUMENT-CODE-OF-36-LETTERS/2027"));
  }

  @Test
  void theLargestServiceFits() {
    var text = largest();
    var service =
        Service.begin(
                "F".repeat(100),
                new ApprovedTerms(
                    "0123456789abcdef0123456789abcdef0123",
                    "F".repeat(64),
                    text,
                    50,
                    held(text),
                    titles(),
                    Set.of(),
                    List.of(),
                    decisions(text),
                    conditions(text),
                    true,
                    null))
            .start()
            .resting(lapses(text), held(text), new TreeMap<>(), due());

    assertThat(Outbox.fits(Json.write(ServiceState.of(service)))).isTrue();
    assertThat(Json.write(ServiceState.of(service)).length()).isGreaterThan(120_000);
  }

  @Test
  void whatIsLargerIsRefusedNamingTheLimit() {
    var titles = titles();
    titles.put("zz", "字".repeat(1000));
    assertThatThrownBy(() -> RecordRoom.mustHold(titles)).hasMessageContaining("24576");
    var text = FixedTerms.of(TermsExample.withOneTimeCost("0.00"));
    assertThatThrownBy(() -> RecordRoom.mustHold(List.of("条".repeat(11_000)), text))
        .hasMessageContaining("32768");
  }

  private static SortedMap<String, String> titles() {
    var titles = new TreeMap<String, String>();
    for (int number = 0; number < 8; number++) {
      titles.put("aa-000" + number, "字".repeat(1000));
    }
    RecordRoom.mustHold(Collections.unmodifiableSortedMap(titles));
    return titles;
  }

  private static SortedMap<String, SortedMap<Year, Money>> held(FixedTerms text) {
    var held = new TreeMap<String, SortedMap<Year, Money>>();
    for (var share : text.costs().shares()) {
      held.computeIfAbsent(share.instrument(), code -> new TreeMap<>())
          .put(share.year(), Amounts.of("999999999999999.00", "EUR"));
    }
    return held;
  }

  private static List<String> decisions(FixedTerms text) {
    var keys = new ArrayList<>(text.terms().supports().decisions());
    IntStream.range(0, Terms.PARTICIPANTS)
        .mapToObj(number -> number + "D".repeat(158))
        .forEach(keys::add);
    return keys;
  }

  private static List<ServiceCondition> conditions(FixedTerms text) {
    var condition = "条".repeat(430);
    RecordRoom.mustHold(List.of(Map.of("text", condition, "kind", "before-start")), text);
    return text.terms().instruments().stream()
        .map(one -> new ServiceCondition(one, condition, ServiceCondition.Kind.BY_DATE, DAY, DAY))
        .toList();
  }

  private static List<Lapse> lapses(FixedTerms text) {
    return text.terms().instruments().stream()
        .limit(Lapse.MOST)
        .map(one -> new Lapse(one, Lapse.Kind.APPROVAL, "D".repeat(160), "失".repeat(1000)).brief())
        .toList();
  }
}
