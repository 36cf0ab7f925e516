package org.cmsfamily.platform.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.function.Consumer;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reports each null in a list while a body is read: what is missing has no place in a list. */
final class NullElements extends JsonParserDelegate {
  private final Consumer<Violation> found;

  NullElements(JsonParser parser, Consumer<Violation> found) {
    super(parser);
    this.found = found;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    var token = super.nextToken();
    if (token == JsonToken.VALUE_NULL && getParsingContext().inArray()) {
      found.accept(
          Violation.at(getParsingContext().pathAsPointer().toString(), "must not be empty"));
    }
    return token;
  }
}
