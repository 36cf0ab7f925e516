package org.cmsfamily.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Appoints the sample people, each by whoever may appoint him: the steward the first registrars,
 * Executive Secretaries and heads; then each registrar the others of his instrument, where a
 * binding role waits for the Executive Secretary's confirmation; the head of an organisation its
 * advisers.
 */
final class FillOffices {

  private static final Set<String> FIRST =
      Set.of("registrar", "executive-secretary", "head", "operator");
  private static final List<String> MACHINES = List.of("reporting-job", "dashboard");

  private final Loading loading;
  private final LocalDate from;

  /** Who appoints, and in which capacity; the steward has only one. */
  private record Appointer(String office, @Nullable String capacity) {
    static final Appointer STEWARD = new Appointer(Loading.STEWARD, null);
  }

  FillOffices(Loading loading, LocalDate from) {
    this.loading = loading;
    this.from = from;
  }

  /** What the steward does; without it nobody can enter anything. */
  int first() {
    var instruments = loading.data().instruments();
    for (var instrument : instruments) {
      var code = instrument.path("code").asText();
      byTheSteward(Loading.registrarOf(code), "registrar", loading.codes().of(code));
    }
    var heads = people().filter(p -> FIRST.contains(role(p)) && !role(p).equals("registrar"));
    var others = heads.toList();
    for (var person : others) {
      byTheSteward(office(person), role(person), holder(person));
    }
    for (var machine : MACHINES) {
      appoint(Appointer.STEWARD, machine, "machine", machine, loading.family());
    }
    return instruments.size() + others.size() + MACHINES.size();
  }

  /** The other offices of the instruments and organisations that have people in the data. */
  int others() {
    var others =
        people().filter(p -> !FIRST.contains(role(p)) && !role(p).equals("steward")).toList();
    for (var person : others) {
      appointLocally(office(person), role(person), person.path("holder").asText());
    }
    // One person chairs both Standing Committees, as in 2015 (paragraph 11 of the decision).
    appointLocally("cms-committee-chair", "chair", "AEWA-STC");
    return others.size() + 1;
  }

  private void byTheSteward(String office, String role, String holder) {
    appoint(Appointer.STEWARD, office, "human", role, holder);
  }

  private void appointLocally(String office, String role, String holder) {
    var code = loading.codes().of(holder);
    if (role.equals("adviser")) {
      var head = new Appointer(holder.toLowerCase(Locale.ROOT) + "-head", code + ":head");
      appoint(head, office, "human", role, code);
      return;
    }
    var instrument = loading.instrumentOfBody().getOrDefault(holder, holder);
    var capacity = loading.codes().of(instrument) + ":registrar";
    var registrar = new Appointer(Loading.registrarOf(instrument), capacity);
    var made = appoint(registrar, office, "human", role, code);
    if (made.path("status").asText().equals("awaiting-confirmation")) {
      var secretary = instrument.toLowerCase(Locale.ROOT) + "-executive-secretary";
      var id = made.path("id").asText();
      loading.enter(
          secretary,
          "confirm " + office + " " + code,
          "/appointments/" + id + "/confirmations",
          Fields.none().node());
    }
  }

  private JsonNode appoint(Appointer by, String office, String kind, String role, String holder) {
    var login =
        Fields.none()
            .with("issuer", loading.cast().suite().issuer())
            .with("subject", loading.cast().subject(office))
            .node();
    var person =
        Fields.none()
            .with("family", loading.family())
            .with("kind", kind)
            .with("name", office)
            .with("office", office)
            .with("login", login)
            .with("actingAs", by.capacity())
            .node();
    var id = loading.enter(by.office(), "person " + office, "/persons", person).text("id");
    var appointment =
        Fields.none()
            .with("person", id)
            .with("role", role)
            .with("holder", holder)
            .with("from", from.toString())
            .with("act", "Sample people of the local realm")
            .with("demonstration", true)
            .with("actingAs", by.capacity())
            .node();
    var step = "appointment " + office + " " + role + " " + holder;
    return loading.enter(by.office(), step, "/appointments", appointment).json();
  }

  private Stream<JsonNode> people() {
    return ReferenceData.list(loading.data().demonstration().path("people")).stream();
  }

  private static String office(JsonNode person) {
    return person.path("office").asText();
  }

  private static String role(JsonNode person) {
    return person.path("role").asText();
  }

  /** An operator's holder is the family. */
  private String holder(JsonNode person) {
    var holder = person.path("holder");
    return holder.isNull() ? loading.family() : loading.codes().of(holder.asText());
  }
}
