package org.cmsfamily.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/**
 * Makes the API's document say what is sent: types as Jackson writes them, the headers and problems
 * that the platform adds to every operation, words from the Javadoc, examples from real traffic.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentFilter implements OASFilter {

  private final IndexView index;

  /** The filter of a service whose classes are in the index. */
  public DocumentFilter(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var served = served(document);
    var javadocs = Javadocs.ofCheckout();
    var schemas = new Schemas(javadocs);
    served.forEach(one -> new RequestBodies(schemas).describe(one.endpoint(), one.operation()));
    schemas.answersFollow();
    var problems = new ProblemResponses(ProblemTypes.of(index));
    served.forEach(
        one -> {
          new Parameters(schemas, javadocs).describe(one.endpoint(), one.operation());
          new Responses(schemas).describe(one.endpoint(), one.operation());
          problems.describe(one.endpoint(), one.operation());
          Descriptions.describe(javadocs, one.endpoint(), one.operation());
          LayoutFiles.ofCheckout().describe(one.endpoint(), one.operation());
        });
    OperationIds.give(served);
    served.forEach(one -> ExampleFiles.ofCheckout().describe(one.operation()));
    var components = OASFactory.createComponents().schemas(schemas.all());
    document.setComponents(components.responses(problems.all()));
    TopicSchemas.write(index, javadocs);
  }

  private List<Served> served(OpenAPI document) {
    var endpoints = Endpoints.of(index);
    var served = new ArrayList<Served>();
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) ->
                            endpoints
                                .find(verb, path)
                                .ifPresent(found -> served.add(new Served(found, operation)))));
    served.sort(Comparator.comparing(one -> one.endpoint().path() + one.endpoint().verb()));
    return served;
  }

  /**
   * An operation of the document and what answers it.
   *
   * @param endpoint the method in the code
   * @param operation its place in the document
   */
  record Served(Endpoint endpoint, Operation operation) {}
}
