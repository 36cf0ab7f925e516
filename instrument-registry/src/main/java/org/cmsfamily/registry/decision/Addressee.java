package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** To whom a provision speaks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Addressee.OfBody.class, name = "body"),
  @JsonSubTypes.Type(value = Addressee.OfInstrument.class, name = "instrument"),
  @JsonSubTypes.Type(value = Addressee.OfOffice.class, name = "office"),
  @JsonSubTypes.Type(value = Addressee.OfClass.class, name = "class"),
  @JsonSubTypes.Type(value = Addressee.Outside.class, name = "external")
})
public sealed interface Addressee {

  /** The class that P12 of the StC44 decision invites: all but those that it has spoken to. */
  String OTHER_INSTRUMENTS = "other-instruments";

  /** One body. */
  record OfBody(String code) implements Addressee {}

  /** One instrument, to be answered by its own bodies. */
  record OfInstrument(String code) implements Addressee {}

  /** Whoever holds an office. */
  record OfOffice(String role, String holder) implements Addressee {}

  /** Several instruments that have something in common. */
  record OfClass(String className) implements Addressee {}

  /** Someone outside the registry. */
  record Outside(String name) implements Addressee {}
}
