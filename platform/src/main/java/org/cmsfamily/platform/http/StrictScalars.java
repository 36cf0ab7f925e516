package org.cmsfamily.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Texts and truth values as callers send them: each only as its own kind of JSON, and a text only
 * with characters that every file we write can hold (those of XML 1.0). Numbers are the same for
 * everybody and stand with the one JSON.
 */
final class StrictScalars extends SimpleModule {
  private static final long serialVersionUID = 1L;

  StrictScalars() {
    addDeserializer(String.class, new Text());
    addDeserializer(Boolean.class, new TruthValue());
  }

  /** Whether every file that we write can hold the text. */
  static boolean isLegal(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isLegal(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLegal(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
      case Character.SURROGATE -> false;
      default -> (character & 0xFFFE) != 0xFFFE;
    };
  }

  private static final class Text extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    Text() {
      super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      var text = parser.getText();
      return isLegal(text)
          ? text
          : (String)
              context.handleWeirdStringValue(
                  String.class, "", "holds a character that cannot be printed");
    }
  }

  private static final class TruthValue extends StdScalarDeserializer<Boolean> {
    private static final long serialVersionUID = 1L;

    TruthValue() {
      super(Boolean.class);
    }

    @Override
    public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return switch (parser.currentToken()) {
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        default -> (Boolean) context.handleUnexpectedToken(Boolean.class, parser);
      };
    }
  }
}
