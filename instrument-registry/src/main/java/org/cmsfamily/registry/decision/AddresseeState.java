package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** An addressee as published; {@code kind} says which fields it has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddresseeState(
    String kind,
    @Nullable String code,
    @Nullable String role,
    @Nullable String holder,
    @Nullable String className,
    @Nullable String name) {

  /** The addressee as the others know it. */
  public static AddresseeState of(Addressee addressee) {
    return switch (addressee) {
      case Addressee.OfBody(var code) -> new AddresseeState("body", code, null, null, null, null);
      case Addressee.OfInstrument(var code) ->
          new AddresseeState("instrument", code, null, null, null, null);
      case Addressee.OfOffice(var role, var holder) ->
          new AddresseeState("office", null, role, holder, null, null);
      case Addressee.OfClass(var className) ->
          new AddresseeState("class", null, null, null, className, null);
      case Addressee.Outside(var name) ->
          new AddresseeState("external", null, null, null, null, name);
    };
  }
}
