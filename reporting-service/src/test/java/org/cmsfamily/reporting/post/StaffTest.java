package org.cmsfamily.reporting.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // what is not there fails the test
class StaffTest {

  @Test
  void aPostsCostIsSharedToTheCentAndIsPartOfTheRecurringCost() {
    var staff = Staff.of(service("2027-07-01", "100000.01", "20000.00")).orElseThrow();
    var officer = staff.posts().getFirst();
    assertThat(officer.shares().get("CMS").yearlyCost()).isEqualTo(eur("60000.01"));
    assertThat(officer.shares().get("AEWA").yearlyCost()).isEqualTo(eur("40000.00"));
    assertThat(officer.shares().get("CMS").fte()).isEqualByComparingTo("0.45");
    assertThat(staff.fte()).isEqualByComparingTo("1.25");
    assertThat(staff.instruments().get("CMS").fte()).isEqualByComparingTo("0.95");
    assertThat(staff.instruments().get("CMS").yearlyCost()).isEqualTo(eur("80000.01"));
    assertThat(staff.yearlyCost()).isEqualTo(eur("120000.01"));
    assertThat(staff.years().get("2027").posts()).isEqualTo(eur("60000.00"));
    assertThat(staff.years().get("2027").other()).isEqualTo(eur("40000.00"));
    assertThat(staff.years().get("2028").other()).isEqualTo(eur("59999.99"));
  }

  @Test
  void aCostThatIsNotStatedIsNotZero() {
    var staff = Staff.of(service("2027-01-01", "100000.00", null)).orElseThrow();
    assertThat(staff.posts().getLast().yearlyCost()).isNull();
    assertThat(staff.yearlyCost()).isNull();
    assertThat(staff.instruments().get("AEWA").yearlyCost()).isEqualTo(eur("40000.00"));
    assertThat(staff.instruments().get("CMS").yearlyCost()).isNull();
    assertThat(staff.years().get("2027").posts()).isNull();
    assertThat(staff.years().get("2027").recurring()).isEqualTo(eur("100000.00"));
  }

  @Test
  void aServiceWithoutPostsHasNone() {
    var service = new TreeMap<>(facts("2027-01-01"));
    assertThat(Staff.of(Json.read(Json.write(service), ServiceFacts.class))).isEmpty();
  }

  private static ServiceFacts service(String start, String officer, @Nullable String assistant) {
    var service = new TreeMap<>(facts(start));
    var second = new TreeMap<String, Object>(post("Assistant", "G-5", "0.5", Map.of("CMS", "100")));
    if (assistant != null) {
      second.put("yearlyCost", assistant);
    }
    var first =
        new TreeMap<String, Object>(
            post("Officer", "P-3", "0.75", Map.of("CMS", "60", "AEWA", "40")));
    first.put("yearlyCost", officer);
    service.put("posts", new Object[] {first, second});
    return Json.read(Json.write(service), ServiceFacts.class);
  }

  private static Map<String, Object> post(
      String title, String grade, String fte, Map<String, String> shares) {
    return Map.of("title", title, "grade", grade, "fte", fte, "shares", shares);
  }

  private static Map<String, Object> facts(String start) {
    return Map.ofEntries(
        Map.entry("code", "conference"),
        Map.entry("family", "CMS-FAMILY"),
        Map.entry("title", "Conference services"),
        Map.entry("state", "active"),
        Map.entry("areas", new String[0]),
        Map.entry("participants", new Object[0]),
        Map.entry("start", start),
        Map.entry("end", "2028-12-31"),
        Map.entry(
            "costPlan",
            Map.of(
                "currency",
                "EUR",
                "key",
                Map.of("kind", "equal"),
                "baseline",
                Map.of(),
                "recurringShares",
                Map.of(
                    "CMS", Map.of("2027", "60000.00", "2028", "120000.00"),
                    "AEWA", Map.of("2027", "40000.00", "2028", "60000.00")))));
  }
}
