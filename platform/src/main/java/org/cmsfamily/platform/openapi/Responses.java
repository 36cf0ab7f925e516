package org.cmsfamily.platform.openapi;

import jakarta.ws.rs.core.Response;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.cmsfamily.platform.csv.CsvList;
import org.cmsfamily.platform.page.Paged;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What an operation answers when it succeeds. */
final class Responses {

  private static final Class<org.eclipse.microprofile.openapi.annotations.responses.APIResponse>
      ANNOTATED = org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class;

  private final Schemas schemas;

  Responses(Schemas schemas) {
    this.schemas = schemas;
  }

  void describe(Endpoint endpoint, Operation operation) {
    var status = status(endpoint);
    var written = operation.getResponses().getAPIResponse(status);
    var response = OASFactory.createAPIResponse().description(description(written, status));
    response.setContent(content(endpoint, written));
    addHeaders(endpoint, status, response);
    operation.setResponses(OASFactory.createAPIResponses().addAPIResponse(status, response));
    alsoAnswered(endpoint, status, response, operation);
    if (endpoint.hasTag()) {
      operation
          .getResponses()
          .addAPIResponse(
              "304", OASFactory.createAPIResponse().description("What you have is current"));
    }
  }

  /** Another success that is named beside the usual one has the same content. */
  private static void alsoAnswered(
      Endpoint endpoint, String status, APIResponse response, Operation operation) {
    for (var other : endpoint.method().getAnnotationsByType(ANNOTATED)) {
      var code = other.responseCode();
      if (code.equals(status) || !code.startsWith("2")) continue;
      var also =
          OASFactory.createAPIResponse()
              .description(other.description())
              .content(response.getContent());
      operation.getResponses().addAPIResponse(code, also);
    }
  }

  private static void addHeaders(Endpoint endpoint, String status, APIResponse response) {
    if (endpoint.hasTag() || endpoint.changes()) {
      response.addHeader("ETag", Headers.etag().required(endpoint.hasTag() ? true : null));
    }
    if (status.equals("201")) response.addHeader("Location", Headers.location().required(true));
    if (endpoint.method().getReturnType() == Paged.class) {
      response.addHeader("Link", Headers.link());
    }
    if (!endpoint.isPublic()) response.addHeader("Skein-Authority", Headers.staleAuthority());
  }

  /** Every list is made as CSV too, a line for each item. */
  private static boolean isList(Endpoint endpoint) {
    return endpoint.isRead() && CsvList.is(endpoint.method().getGenericReturnType());
  }

  private Content content(Endpoint endpoint, @Nullable APIResponse written) {
    var content = OASFactory.createContent();
    var type = answered(endpoint);
    for (var media : endpoint.produces()) {
      var described = OASFactory.createMediaType();
      if (!media.endsWith("json")) described.setSchema(Scalars.string());
      else type.ifPresent(known -> described.setSchema(schemas.of(known)));
      content.addMediaType(media, described);
    }
    if (isList(endpoint)) {
      content.addMediaType("text/csv", OASFactory.createMediaType().schema(Scalars.string()));
    }
    if (type.isPresent() || written == null || written.getContent() == null) return content;
    return written.getContent();
  }

  private static Optional<Type> answered(Endpoint endpoint) {
    var named = endpoint.method().getAnnotation(APIResponseSchema.class);
    if (named != null) return Optional.of(named.value());
    var type = endpoint.method().getGenericReturnType();
    if (type == Response.class || type == void.class) return Optional.empty();
    if (type instanceof ParameterizedType of && of.getRawType() == RestResponse.class) {
      return Optional.of(of.getActualTypeArguments()[0]);
    }
    return Optional.of(type);
  }

  private static String status(Endpoint endpoint) {
    var named = endpoint.method().getAnnotation(APIResponseSchema.class);
    return named == null || named.responseCode().isEmpty() ? "200" : named.responseCode();
  }

  private static String description(@Nullable APIResponse written, String status) {
    var usual = status.equals("201") ? "Created" : "OK";
    return written == null || written.getDescription() == null ? usual : written.getDescription();
  }
}
