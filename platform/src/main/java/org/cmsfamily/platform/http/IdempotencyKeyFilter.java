package org.cmsfamily.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Names the headers that every change needs in the API's document, so that its page asks for them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IdempotencyKeyFilter implements OASFilter {

  /** The ends of the paths whose POST changes nothing. */
  private static final List<String> CHANGE_NOTHING =
      List.of("/screenings", "/preview", "/verifications");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var paths = document.getPaths();
    if (paths != null && paths.getPathItems() != null) {
      paths.getPathItems().forEach(IdempotencyKeyFilter::name);
    }
  }

  private static void name(String path, PathItem item) {
    for (Map.Entry<PathItem.HttpMethod, Operation> served : item.getOperations().entrySet()) {
      if (served.getKey() == PathItem.HttpMethod.POST
          && CHANGE_NOTHING.stream().noneMatch(path::endsWith)) {
        served
            .getValue()
            .addParameter(
                header(
                    "Idempotency-Key",
                    "1 to 128 visible characters; the same key and request get the same answer"));
      }
    }
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .required(true)
        .description(description)
        .schema(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .minLength(1)
                .maxLength(128));
  }
}
