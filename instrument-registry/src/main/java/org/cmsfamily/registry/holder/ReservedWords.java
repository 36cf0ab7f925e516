package org.cmsfamily.registry.holder;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.authority.Authority;

/**
 * Words that no code may be, however they are written: who bore one would read what is the
 * installation's, or pass for a role, a kind or everyone. Source: domain, Family.
 */
final class ReservedWords {

  private static final List<String> KINDS =
      List.of(
          "INSTRUMENT",
          "BODY",
          "SECRETARIAT",
          "ORGANISATION",
          "FAMILY",
          "PERSON",
          "HUMAN",
          "MACHINE",
          "MEETING",
          "DECISION",
          "BUDGET",
          "APPOINTMENT",
          "CONVENTION",
          "AGREEMENT",
          "MOU",
          "MEMORANDUM",
          "INITIATIVE",
          "INI",
          "DEMO",
          "DEMONSTRATION");

  private static final List<String> READERS =
      List.of(
          Authority.INSTALLATION,
          "EVERYONE",
          "EVERYBODY",
          "ANYONE",
          "ANYBODY",
          "ALL",
          "NOBODY",
          "NONE",
          "NULL",
          "PUBLIC",
          "PARTICIPANTS",
          "INSTRUMENTS",
          "OFFICES",
          "SERVICE",
          "SKEIN");

  private static final Set<String> WORDS = words();

  private ReservedWords() {}

  private static Set<String> words() {
    var words = new HashSet<String>();
    Roles.ALL.forEach(role -> words.add(look(role)));
    words.add(look(Roles.SYSTEM));
    KINDS.forEach(kind -> words.add(look(kind)));
    READERS.forEach(reader -> words.add(look(reader)));
    return Set.copyOf(words);
  }

  /** Whether the code looks like one of them. */
  static boolean include(String code) {
    return WORDS.contains(look(code));
  }

  /** What the eye sees: no case, no separators, no accents; a nought is an O and a one an I. */
  private static String look(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKD)
        .toUpperCase(Locale.ROOT)
        .replace('0', 'O')
        .replace('1', 'I')
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
