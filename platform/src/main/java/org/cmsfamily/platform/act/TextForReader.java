package org.cmsfamily.platform.act;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.cmsfamily.platform.wording.Text;

/**
 * Writes what is said to a caller as words, code and parameters, in the language that the request
 * now being answered asks for; in English where there is no request.
 */
public class TextForReader extends JsonSerializer<Text> {

  @Override
  public void serialize(Text text, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    provider.defaultSerializeValue(text.in(RequestContext.languageNow()), json);
  }
}
