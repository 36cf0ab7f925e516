package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A budget year's amounts: one of them alone, or a list of several. */
@Schema(oneOf = {Amount.class, Amount[].class})
final class OneOrMore {

  private OneOrMore() {}

  static final class Reader extends StdDeserializer<List<Amount>> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(List.class);
    }

    @Override
    public List<Amount> deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var amounts = new ArrayList<Amount>();
      if (parser.hasToken(JsonToken.START_ARRAY)) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          add(amounts, context.readValue(parser, Amount.class));
        }
      } else {
        add(amounts, context.readValue(parser, Amount.class));
      }
      return amounts;
    }

    private static void add(List<Amount> amounts, @Nullable Amount amount) {
      if (amount != null) {
        amounts.add(amount);
      }
    }
  }

  static final class Writer extends StdSerializer<List<Amount>> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(List.class, false);
    }

    @Override
    public void serialize(List<Amount> amounts, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (amounts.size() == 1) {
        provider.defaultSerializeValue(amounts.getFirst(), json);
      } else {
        json.writeStartArray();
        for (var amount : amounts) {
          provider.defaultSerializeValue(amount, json);
        }
        json.writeEndArray();
      }
    }
  }
}
