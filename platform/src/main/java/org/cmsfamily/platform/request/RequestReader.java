package org.cmsfamily.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
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
import org.cmsfamily.platform.problem.JsonViolations;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.ConstraintTexts;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Request}: its form, the limits of its parts, and what holds between them. It
 * throws {@code 400 invalid-request} with every violation and its JSON Pointer.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RequestReader implements MessageBodyReader<Request> {
  private final ObjectMapper mapper;
  private final Validator validator;

  RequestReader(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
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
    @Nullable R request = bind(type, body, violations);
    if (request == null) {
      violations.add("", Text.of("must-be-object"));
      violations.refuse();
      throw new IllegalStateException("Refused before");
    }
    validator.validate(request).stream()
        .sorted(Comparator.comparing(RequestReader::pointer))
        .forEach(v -> violations.add(pointer(v), ConstraintTexts.of(v)));
    if (violations.none()) {
      request.check(violations);
    }
    violations.refuse();
    return request;
  }

  private <R> @Nullable R bind(Class<R> type, byte[] body, Violations violations) {
    JsonViolations.Collector found = violations::add;
    try (var parser = new TokenCheck(mapper.createParser(body), found)) {
      return JsonViolations.collect(found, () -> mapper.readValue(parser, type));
    } catch (JsonProcessingException e) {
      violations.add(JsonViolations.violation(e));
    } catch (IOException e) {
      violations.add("", Text.of("not-utf8-json"));
    }
    violations.refuse();
    return null;
  }

  private static String pointer(ConstraintViolation<?> violation) {
    return Pointer.of(violation.getPropertyPath()).text();
  }
}
