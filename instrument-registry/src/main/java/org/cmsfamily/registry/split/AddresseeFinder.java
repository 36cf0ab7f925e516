package org.cmsfamily.registry.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.instrument.Instrument;

/**
 * Whom a paragraph addresses, by the names of those that are registered in the family.
 *
 * @param own the instrument whose body decides: a body named without its instrument is one of it
 */
record AddresseeFinder(String own, List<Instrument> instruments, List<Body> bodies) {

  /** Verbs that speak to somebody. */
  private static final Set<String> SPEAKING =
      Set.of("invite", "request", "urge", "encourage", "call upon", "recommend", "instruct");

  /** To do what: the end of the words that name the addressee. */
  private static final Pattern ASKED = Pattern.compile(",? to (?!the |its |all |be |a )");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(chair(?:man|person)?|executive secretary|executive secretaries|head) of ([^,;]+?)(?= and the |[,;]|$)");

  AddresseeFinder {
    instruments = List.copyOf(instruments);
    bodies = List.copyOf(bodies);
  }

  /** All that it addresses, in the order in which they are named. */
  List<Addressee> of(Paragraph paragraph) {
    if (!SPEAKING.contains(paragraph.verb())) {
      return List.of();
    }
    var words = addressed(paragraph);
    if (plain(words).matches("^(all )?other .*\\binstruments\\b.*")) {
      return List.of(new Addressee.OfClass(Addressee.OTHER_INSTRUMENTS));
    }
    var offices = offices(words);
    return offices.isEmpty() ? List.of(one(words)) : offices;
  }

  private static String addressed(Paragraph paragraph) {
    var rest = paragraph.text().substring(paragraph.verbAsPublished().length()).strip();
    var asked = ASKED.matcher(rest);
    return asked.find() ? rest.substring(0, asked.start()) : rest;
  }

  private List<Addressee> offices(String words) {
    var found = new ArrayList<Addressee>();
    var office = OFFICE.matcher(words);
    while (office.find()) {
      var held = office.group(2);
      if (found.isEmpty() || office.start() == 0 || !words.contains(", who")) {
        holder(office.group(1), held).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Addressee> holder(String office, String held) {
    if (office.toLowerCase(Locale.ROOT).startsWith("chair")) {
      return body(held).map(body -> new Addressee.OfOffice(Roles.CHAIR, body.code()));
    }
    var role =
        office.toLowerCase(Locale.ROOT).startsWith("head") ? Roles.HEAD : Roles.EXECUTIVE_SECRETARY;
    return instrument(held).map(code -> new Addressee.OfOffice(role, code));
  }

  private Addressee one(String words) {
    return body(words)
        .<Addressee>map(body -> new Addressee.OfBody(body.code()))
        .or(() -> instrument(words).map(Addressee.OfInstrument::new))
        .orElseGet(() -> new Addressee.Outside(words.replaceFirst("(?i)^the ", "")));
  }

  private Optional<Body> body(String words) {
    var of = instrument(words).orElse(own);
    return bodies.stream()
        .filter(body -> body.instrument().equals(of))
        .filter(body -> plain(words).contains(plain(body.names().shown())))
        .max(Comparator.comparingInt(body -> body.names().shown().length()));
  }

  private Optional<String> instrument(String words) {
    return instruments.stream()
        .filter(one -> names(words, one.shortName()) || names(words, one.code()))
        .max(Comparator.comparingInt(one -> one.shortName().length()))
        .map(Instrument::code);
  }

  private static boolean names(String words, String name) {
    return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}-])")
        .matcher(words)
        .find();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\bthe ", "");
  }
}
