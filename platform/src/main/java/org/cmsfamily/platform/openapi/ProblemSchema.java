package org.cmsfamily.platform.openapi;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The one form of every refusal. */
final class ProblemSchema {

  /** The names of the schemas that every document has. */
  static final Set<String> NAMES = Set.of("Problem", "Violation");

  private static final String CODE =
      "Names the sentence, whatever language it is in, for a page that words it itself";

  private ProblemSchema() {}

  static Schema problem() {
    return Schemas.object()
        .description("Why a request was refused (RFC 9457); some kinds have further members")
        .addProperty("type", string("`/problems/` and the kind").addExample("/problems/not-found"))
        .addProperty("title", string("The kind, for a person"))
        .addProperty(
            "status", OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
        .addProperty("detail", string("What is wrong this time"))
        .addProperty("code", string(CODE))
        .addProperty("parameters", parameters())
        .addProperty(
            "violations",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("Every fault that was found")
                .items(OASFactory.createSchema().ref("Violation")))
        .addProperty("traceId", string("Finds the request in the service's log"))
        .required(List.of("type", "title", "status", "detail", "code", "traceId"))
        .additionalPropertiesSchema(OASFactory.createSchema());
  }

  static Schema violation() {
    return Schemas.object()
        .description("One fault; some rules add further members")
        .addProperty("pointer", string("JSON Pointer into the body, or `?name` of a parameter"))
        .addProperty("rule", string("The rule that is broken"))
        .addProperty("paragraph", string("The decision's paragraph that the rule rests on"))
        .addProperty("message", string("What is wrong, for a person"))
        .addProperty("code", string(CODE))
        .addProperty("parameters", parameters())
        .addRequired("message")
        .additionalPropertiesSchema(OASFactory.createSchema());
  }

  private static Schema parameters() {
    return Schemas.object()
        .description("What this time differs in the sentence, by name")
        .additionalPropertiesSchema(OASFactory.createSchema());
  }

  private static Schema string(String description) {
    return Scalars.string().description(description);
  }
}
