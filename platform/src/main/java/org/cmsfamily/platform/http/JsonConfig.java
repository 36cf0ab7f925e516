package org.cmsfamily.platform.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.JsonViolations;

/** The HTTP layer reads and writes the same JSON as everything else. */
@Singleton
class JsonConfig implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    Json.configure(mapper)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .addHandler(new JsonViolations());
  }
}
