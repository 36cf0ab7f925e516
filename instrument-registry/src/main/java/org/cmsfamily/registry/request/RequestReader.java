package org.cmsfamily.registry.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.Objects;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Request}: its form, its fields' limits, and what holds between them.
 *
 * <p>It throws {@code 400 invalid-request} with every violation and its JSON Pointer.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RequestReader implements MessageBodyReader<Request> {

  private final Validator validator;

  RequestReader(Validator validator) {
    this.validator = validator;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Request.class.isAssignableFrom(type);
  }

  @Override
  public Request readFrom(
      Class<Request> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return read(type, body.readAllBytes());
  }

  /**
   * Reads a body.
   *
   * @throws Problem 400 with every violation
   */
  public <R extends Request> R read(Class<R> type, byte[] body) {
    var violations = new Violations();
    var request = type.cast(new Binder(Json.mapper(), violations).bind(tree(body), type, ""));
    if (request == null) {
      violations.add("", "must be an object");
    } else {
      validator.validate(request).stream()
          .sorted(Comparator.comparing(RequestReader::pointer))
          .forEach(v -> violations.add(pointer(v), v.getMessage()));
      if (violations.none()) {
        request.check(violations);
      }
    }
    violations.refuse(
        PlatformProblems.INVALID, "The request has faults, each listed with its place");
    return Objects.requireNonNull(request);
  }

  private static JsonNode tree(byte[] body) {
    try {
      return Json.mapper().readTree(body);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw malformed("Not JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()));
    } catch (IOException e) {
      throw malformed("Not readable as UTF-8 JSON");
    }
  }

  private static Problem malformed(String message) {
    var violations = new Violations();
    violations.add("", message);
    return Problem.of(PlatformProblems.INVALID, message).with(violations.all());
  }

  private static String pointer(ConstraintViolation<?> violation) {
    var pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      appendIndex(pointer, node.getIndex());
      if (node.getKey() != null) {
        pointer.append('/').append(node.getKey());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  private static void appendIndex(StringBuilder pointer, @Nullable Integer index) {
    if (index != null) {
      pointer.append('/').append(index);
    }
  }
}
