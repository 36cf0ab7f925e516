package org.cmsfamily.workbench.recording;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Instrument;

/**
 * Somebody whom a provision can address.
 *
 * @param value as a form sends it
 * @param holder the body or instrument; empty for all other instruments
 * @param kind what of it is addressed
 */
record AddresseeChoice(String value, String holder, Kind kind) {

  /** What of a holder is addressed. */
  public enum Kind {
    BODY,
    INSTRUMENT,
    CHAIR,
    SECRETARY,
    HEAD,
    OTHERS
  }

  static List<AddresseeChoice> all(List<Instrument> instruments, List<Body> bodies) {
    var others = new AddresseeChoice("class other-instruments", "", Kind.OTHERS);
    var named = instruments.stream().map(Instrument::code).flatMap(AddresseeChoice::instrument);
    return Stream.concat(
            Stream.concat(Stream.of(others), named),
            bodies.stream().map(Body::code).flatMap(AddresseeChoice::body))
        .toList();
  }

  private static Stream<AddresseeChoice> instrument(String code) {
    return Stream.of(
        new AddresseeChoice("instrument " + code, code, Kind.INSTRUMENT),
        new AddresseeChoice("office executive-secretary " + code, code, Kind.SECRETARY),
        new AddresseeChoice("office head " + code, code, Kind.HEAD));
  }

  private static Stream<AddresseeChoice> body(String code) {
    return Stream.of(
        new AddresseeChoice("body " + code, code, Kind.BODY),
        new AddresseeChoice("office chair " + code, code, Kind.CHAIR));
  }
}
