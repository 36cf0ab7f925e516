package org.cmsfamily.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that every service reads and writes. */
final class Headers {

  private static final String ETAG = "^\"[^\"]+\"$";

  private Headers() {}

  static Header of(String description, Schema.SchemaType type) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(type));
  }

  static Header etag() {
    return of(
        "The version and a digest of what is shown, to name in `If-Match` or `If-None-Match`",
        Schema.SchemaType.STRING);
  }

  static Header location() {
    return of("Where the new thing is", Schema.SchemaType.STRING);
  }

  static Header link() {
    return of("The next page, `rel=\"next\"`; none on the last", Schema.SchemaType.STRING);
  }

  static Header staleAuthority() {
    return of(
        "`stale since` an instant, while the service has no word of the appointments and refuses"
            + " binding acts with 503 `authority-not-current`",
        Schema.SchemaType.STRING);
  }

  static Parameter idempotencyKey() {
    return asked("Idempotency-Key", "The same key and request get the same answer", "^[!-~]+$")
        .required(true);
  }

  static Parameter ifMatch() {
    return asked("If-Match", "The ETag of the version that is changed", ETAG);
  }

  static Parameter ifNoneMatch() {
    return asked("If-None-Match", "The ETag of what is known already: 304 if it is current", null);
  }

  private static Parameter asked(
      String name, String description, @org.jspecify.annotations.Nullable String pattern) {
    var schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(128);
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(pattern == null ? schema : schema.pattern(pattern));
  }
}
