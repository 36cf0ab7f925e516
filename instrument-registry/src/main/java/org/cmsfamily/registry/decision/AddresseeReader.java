package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an addressee in either of its forms. */
final class AddresseeReader extends StdDeserializer<AddresseeRequest> {
  private static final long serialVersionUID = 1L;

  AddresseeReader() {
    super(AddresseeRequest.class);
  }

  @Override
  public @Nullable AddresseeRequest deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return new AddresseeRequest.Published(parser.getText());
    }
    return parser.hasToken(JsonToken.START_OBJECT)
        ? context.readValue(parser, AddresseeRequest.AddresseeOfKind.class)
        : (AddresseeRequest) context.handleUnexpectedToken(AddresseeRequest.class, parser);
  }
}
