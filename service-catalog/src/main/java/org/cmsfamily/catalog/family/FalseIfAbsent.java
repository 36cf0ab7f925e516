package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A mark that a record may lack, since fields are added later and are optional. */
final class FalseIfAbsent extends StdDeserializer<Boolean> {

  private static final long serialVersionUID = 1L;

  FalseIfAbsent() {
    super(boolean.class);
  }

  @Override
  public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return _parseBooleanPrimitive(parser, context);
  }

  @Override
  public Boolean getNullValue(DeserializationContext context) {
    return false;
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return false;
  }
}
