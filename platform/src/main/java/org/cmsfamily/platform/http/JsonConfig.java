package org.cmsfamily.platform.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.JsonViolations;

/** The HTTP layer writes the same JSON as everything else, and reads it as callers send it. */
@Singleton
class JsonConfig implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    for (var type : List.<Class<?>>of(Map.class, SortedMap.class)) {
      mapper.configOverride(type).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(Limits.JSON_DEPTH)
                .maxNameLength(Limits.JSON_NAME)
                .maxNumberLength(Limits.JSON_NUMBER)
                .maxTokenCount(Limits.JSON_TOKENS)
                .build());
    Json.configureForRequests(mapper)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .addHandler(new JsonViolations());
  }
}
