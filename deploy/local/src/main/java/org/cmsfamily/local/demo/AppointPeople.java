package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Appoints the sample people, each by whoever may appoint him: the steward the first registrars,
 * Executive Secretaries and heads; then each registrar the others of his instrument, where a
 * binding role waits for the Executive Secretary's confirmation; the head of an organisation its
 * advisers.
 */
final class AppointPeople {

  private static final Set<String> FIRST =
      Set.of("registrar", "executive-secretary", "head", "operator");

  private final LoadContext context;
  private final LocalDate from;

  /** Who appoints, and in which capacity; the steward has only one. */
  private record Appointer(String office, @Nullable String capacity) {
    static final Appointer STEWARD = new Appointer(LoadContext.STEWARD, null);
  }

  AppointPeople(LoadContext context, LocalDate from) {
    this.context = context;
    this.from = from;
  }

  /** What the steward does; without it nobody can enter anything. */
  int first() {
    var people = people();
    var first =
        Stream.concat(
                people.registrars().stream(),
                people.others().stream().filter(officer -> FIRST.contains(officer.role())))
            .toList();
    for (var officer : first) {
      var holder = officer.holder();
      byTheSteward(
          officer.name(),
          officer.role(),
          holder == null ? context.family() : context.codes().of(holder));
    }
    for (var machine : people.machines()) {
      appoint(Appointer.STEWARD, machine.name(), "machine", machine.role(), context.family());
    }
    return first.size() + people.machines().size();
  }

  /** The other offices of the instruments and organisations that have people in the data. */
  int others() {
    var others =
        people().others().stream()
            .filter(officer -> !FIRST.contains(officer.role()) && !officer.role().equals("steward"))
            .toList();
    for (var officer : others) {
      appointLocally(officer.name(), officer.role(), Objects.requireNonNull(officer.holder()));
    }
    return others.size();
  }

  private void byTheSteward(String office, String role, String holder) {
    appoint(Appointer.STEWARD, office, "human", role, holder);
  }

  private void appointLocally(String office, String role, String holder) {
    var code = context.codes().of(holder);
    if (role.equals("adviser")) {
      var head = new Appointer(holder.toLowerCase(Locale.ROOT) + "-head", code + ":head");
      appoint(head, office, "human", role, code);
      return;
    }
    var instrument = context.instrumentOfBody().getOrDefault(holder, holder);
    var capacity = context.codes().of(instrument) + ":registrar";
    var registrar = new Appointer(LoadContext.registrarOf(instrument), capacity);
    var made = appoint(registrar, office, "human", role, code);
    if (made.path("status").asText().equals("awaiting-confirmation")) {
      var secretary = instrument.toLowerCase(Locale.ROOT) + "-executive-secretary";
      var id = made.path("id").asText();
      context.enter(
          secretary,
          "confirm " + office + " " + code,
          "/appointments/" + id + "/confirmations",
          RequestJson.none().node());
    }
  }

  private JsonNode appoint(Appointer by, String office, String kind, String role, String holder) {
    var login =
        RequestJson.none()
            .with("issuer", context.personas().suite().issuer())
            .with("subject", context.personas().subject(office))
            .node();
    var person =
        RequestJson.none()
            .with("family", context.family())
            .with("kind", kind)
            .with("name", office)
            .with("office", office)
            .with("login", login)
            .with("actingAs", by.capacity())
            .node();
    var entered = context.enter(by.office(), "person " + office, "/persons", person);
    proveLogin(office, kind, entered.text("loginCode"));
    var appointment =
        RequestJson.none()
            .with("person", entered.text("id"))
            .with("role", role)
            .with("holder", holder)
            .with("from", from.toString())
            .with("act", "Sample people of the local realm")
            .with("demonstration", true)
            .with("actingAs", by.capacity())
            .node();
    var step = "appointment " + office + " " + role + " " + holder;
    return context.enter(by.office(), step, "/appointments", appointment).json();
  }

  /** Whoever is to bind an instrument shows that the login is the own. */
  private void proveLogin(String office, String kind, String code) {
    if (kind.equals("human") && !code.isEmpty()) {
      var proof = RequestJson.none().with("code", code).node();
      context.enter(office, "login " + office, "/me/login-proofs", proof);
    }
  }

  private People people() {
    return new People(context.data());
  }
}
