package org.cmsfamily.platform.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.cmsfamily.platform.problem.JsonViolations;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reports, while a body is read, what may stand nowhere in it, whatever type it is read as: each
 * null in a list, since what is missing has no place there, and each text or name of a member that
 * is not {@link LegalText legal}.
 */
final class TokenCheck extends JsonParserDelegate {
  private final JsonViolations.Collector found;

  TokenCheck(JsonParser parser, JsonViolations.Collector found) {
    super(parser);
    this.found = found;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    var token = super.nextToken();
    if (token == JsonToken.VALUE_NULL && getParsingContext().inArray()) {
      report(getParsingContext(), Text.of("not-empty"));
    } else if (token == JsonToken.VALUE_STRING) {
      LegalText.why(getText()).ifPresent(fault -> report(getParsingContext(), fault));
    } else if (token == JsonToken.FIELD_NAME) {
      LegalText.why(currentName())
          .ifPresent(fault -> report(getParsingContext().getParent(), inName(fault)));
    }
    return token;
  }

  private static Text inName(Text fault) {
    return Text.of("illegal-name")
        .with("character", fault.parameters().getOrDefault("character", ""));
  }

  private void report(JsonStreamContext at, Text message) {
    found.add(() -> Violation.at(at.pathAsPointer().toString(), message));
  }
}
