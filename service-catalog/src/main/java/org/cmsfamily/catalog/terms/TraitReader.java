package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a trait in either of its forms. */
final class TraitReader extends StdDeserializer<Trait> {
  private static final long serialVersionUID = 1L;

  TraitReader() {
    super(Trait.class);
  }

  @Override
  public @Nullable Trait deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return new Trait(true, parser.getText());
    }
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return (Trait) context.handleUnexpectedToken(Trait.class, parser);
    }
    var stated = context.readValue(parser, Trait.Stated.class);
    return stated == null
        ? null
        : new Trait(stated.preserved() == null || stated.preserved(), stated.means());
  }
}
