package org.cmsfamily.registry.symbol;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.holder.OwnCodes;
import org.cmsfamily.registry.instrument.Instrument;
import org.cmsfamily.registry.instrument.Instruments;
import org.cmsfamily.registry.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A symbol belongs to one instrument, body and meeting: nobody records another's under his own.
 * Source: StC44 decision, P1; domain, Decision.
 */
@ApplicationScoped
public class OwnSymbols {

  /** Words of codes and short names by which no instrument is known. */
  private static final Set<String> COMMON =
      Set.of(
          "MOU", "INI", "MEMORANDUM", "INITIATIVE", "AGREEMENT", "CONVENTION", "OF", "THE", "AND");

  /** The bodies that symbols name, by the type that they are recorded with. */
  private static final Map<String, Set<String>> TYPES_OF_BODIES =
      Map.of(
          "COP", Set.of("conference-of-the-parties"),
          "MOP", Set.of("meeting-of-the-parties"),
          "MOS", Set.of("meeting-of-signatories", "meeting-of-the-parties"),
          "StC", Set.of("standing-committee"),
          "ScC", Set.of("scientific-council"),
          "ScC-SC", Set.of("sessional-committee"),
          "SC", Set.of("scientific-committee", "standing-committee"),
          "TC", Set.of("technical-committee"),
          "AC", Set.of("advisory-committee"),
          "TAG", Set.of("advisory-committee", "technical-committee"));

  /** How a symbol names the body of a type. */
  private static final Map<String, String> NAMES_OF_TYPES =
      Map.of(
          "conference-of-the-parties", "COP",
          "meeting-of-the-parties", "MOP",
          "meeting-of-signatories", "MOS",
          "standing-committee", "StC",
          "scientific-council", "ScC",
          "sessional-committee", "ScC-SC",
          "scientific-committee", "SC",
          "technical-committee", "TC",
          "advisory-committee", "AC");

  private final Instruments instruments;
  private final OwnCodes codes;

  OwnSymbols(Instruments instruments, OwnCodes codes) {
    this.instruments = instruments;
    this.codes = codes;
  }

  /**
   * What a symbol says, recorded for a body's meeting; null if it cannot be read.
   *
   * @param violations gets what shows that the symbol is another's
   */
  public @Nullable ParsedSymbol read(
      @Nullable String symbol, Body body, Meeting meeting, Violations violations) {
    if (symbol == null) {
      return null;
    }
    var named = SymbolParser.parse(symbol);
    if (beginsWithAnother(symbol, body, named.isEmpty())) {
      violations.add(
          "own-symbol",
          "/symbol",
          Text.of("symbol-of-another").with("instrument", body.instrument()));
      return null;
    }
    if (named.isEmpty() || !isOwn(named.get(), body, violations)) {
      return null;
    }
    var parsed = named.get().of(body.instrument(), bodyName(body), meeting.ordinal());
    check(named.get(), parsed, body, meeting, violations);
    return parsed;
  }

  /** The same for all spellings of a symbol that cannot be read. */
  public static String keyOfUnread(String instrument, String symbol) {
    return instrument + " " + SymbolText.key(symbol);
  }

  /**
   * What begins with the code of an instrument of the family is of that. Else its name decides: of
   * what cannot be read, and of what begins with the code of another family's.
   */
  private boolean beginsWithAnother(String symbol, Body body, boolean unread) {
    var text =
        SymbolText.key(symbol)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-?(UNEP-(?=[A-Z]))?", "");
    var named =
        instruments.of(body.family()).stream()
            .filter(instrument -> text.startsWith(shortName(instrument) + "-"))
            .map(Instrument::code)
            .collect(Collectors.toSet());
    var owner = codes.ownerOf(text + "-");
    if (owner.filter(one -> one.family().equals(body.family())).isPresent()) {
      return !owner.get().code().equals(body.instrument());
    }
    boolean another = owner.isPresent() || (unread && !named.isEmpty());
    return another && !named.contains(body.instrument());
  }

  private static String shortName(Instrument instrument) {
    return SymbolText.key(instrument.shortName()).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private boolean isOwn(NamedSymbol named, Body body, Violations violations) {
    if (named.owner().isEmpty()) {
      return true;
    }
    var owner = words(named.owner().get());
    var all = instruments.of(body.family());
    var matching = all.stream().filter(i -> isNamed(i, owner)).map(Instrument::code).toList();
    if (!matching.isEmpty() && !matching.contains(body.instrument())) {
      violations.add(
          "own-symbol",
          "/symbol",
          Text.of("symbol-of")
              .with("owner", String.join(", ", matching))
              .with("instrument", body.instrument()));
    }
    return matching.contains(body.instrument());
  }

  private static boolean isNamed(Instrument instrument, Set<String> owner) {
    var known = new HashSet<>(words(instrument.code()));
    known.addAll(words(instrument.shortName()));
    return !Collections.disjoint(known, owner);
  }

  private static Set<String> words(String name) {
    var words = new HashSet<>(List.of(name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    words.removeAll(COMMON);
    words.remove("");
    return words;
  }

  private static void check(
      NamedSymbol named, ParsedSymbol parsed, Body body, Meeting meeting, Violations violations) {
    if (parsed.isResolution() && !parsed.isOfThePlenary() && isKnown(body.type())) {
      violations.add(
          "own-symbol", "/symbol", Text.of("resolution-of-the-parties").with("body", body.code()));
    }
    var names = named.body();
    if (names != null && isAnothers(names, body.type())) {
      violations.add(
          "own-symbol",
          "/symbol",
          Text.of("symbol-of-a-body").with("type", names).with("body", body.code()));
    }
    var session = parsed.adoptedAt();
    boolean same =
        session.equals("EX")
            ? meeting.ordinal().toUpperCase(Locale.ROOT).startsWith("EX")
            : SymbolText.withoutZeros(meeting.ordinal()).equals(session);
    if (!same && !parsed.type().equals("notification")) {
      violations.add(
          "own-symbol",
          "/symbol",
          Text.of("symbol-of-a-meeting")
              .with("session", session)
              .with("meeting", meeting.code())
              .with("ordinal", meeting.ordinal()));
    }
  }

  private static boolean isAnothers(String name, String type) {
    return !TYPES_OF_BODIES.getOrDefault(name, Set.of(type)).contains(type) && isKnown(type);
  }

  private static boolean isKnown(String type) {
    return NAMES_OF_TYPES.containsKey(type);
  }

  /** As a symbol that does not name its body would. */
  private static String bodyName(Body body) {
    return NAMES_OF_TYPES.getOrDefault(body.type(), body.type());
  }
}
