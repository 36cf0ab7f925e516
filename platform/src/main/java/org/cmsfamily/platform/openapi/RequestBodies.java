package org.cmsfamily.platform.openapi;

import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What an operation reads. */
final class RequestBodies {

  private final Schemas schemas;

  RequestBodies(Schemas schemas) {
    this.schemas = schemas;
  }

  void describe(Endpoint endpoint, Operation operation) {
    var written = operation.getRequestBody() == null ? null : operation.getRequestBody();
    operation.setRequestBody(null);
    body(endpoint)
        .ifPresent(
            type -> {
              var content = OASFactory.createContent();
              for (var media : endpoint.consumes()) {
                content.addMediaType(
                    media, OASFactory.createMediaType().schema(schema(media, type)));
              }
              var body = OASFactory.createRequestBody().content(content).required(true);
              if (written != null) body.setDescription(written.getDescription());
              operation.setRequestBody(body);
            });
  }

  private Schema schema(String media, AnnotatedType type) {
    if (!media.endsWith("json")) return Scalars.string();
    return schemas.of(type.getType());
  }

  private static Optional<AnnotatedType> body(Endpoint endpoint) {
    return Arrays.stream(endpoint.method().getParameters())
        .filter(parameter -> Parameters.isBody(endpoint, parameter))
        .map(java.lang.reflect.Parameter::getAnnotatedType)
        .findFirst();
  }
}
