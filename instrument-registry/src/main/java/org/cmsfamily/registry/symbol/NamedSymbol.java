package org.cmsfamily.registry.symbol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A symbol as it reads, before it is known whose it is.
 *
 * @param names the instruments that it names, the owner last: {@code UNEP/CMS/Raptors/MOS2/2}
 * @param body the body that it names; null if it names none
 * @param session the session that it names; null if it names none
 */
record NamedSymbol(
    List<String> names,
    String type,
    @Nullable String body,
    @Nullable String session,
    String number,
    @Nullable String revision) {

  NamedSymbol {
    names = List.copyOf(names);
  }

  /** Whose symbol it says it is. */
  Optional<String> owner() {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
  }

  /** With what the context adds. */
  ParsedSymbol of(String instrument, String ownBody, String ownSession) {
    return new ParsedSymbol(
        instrument,
        type,
        session == null ? SymbolText.withoutZeros(ownSession) : session,
        number,
        revision,
        body == null ? ownBody : body);
  }
}
