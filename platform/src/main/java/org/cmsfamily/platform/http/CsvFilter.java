package org.cmsfamily.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.platform.csv.CsvList;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Every list of the suite as CSV for a caller who would rather have that than JSON. The resource
 * makes the same list as ever; {@link EntityTagFilter} writes it.
 */
public class CsvFilter {

  /** The request's property that holds the {@link CsvList} to write the answer with. */
  static final String LIST = "skein.csv-list";

  private static final String WANTED = "skein.csv-wanted";
  private static final MediaType CSV = new MediaType("text", "csv");

  /** Where nothing else is made than JSON, it is asked for as the last resort. */
  private static final String JSON_AT_LAST = MediaType.APPLICATION_JSON + ";q=0.001";

  private final Map<Method, Optional<CsvList>> lists = new ConcurrentHashMap<>();

  /** What the caller takes, as he said it. */
  private record Wanted(String header, List<MediaType> accepted) {

    boolean takesJson() {
      return accepted.stream().anyMatch(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }
  }

  /** Lets a request for CSV reach a resource that answers JSON. */
  @ServerRequestFilter(preMatching = true, priority = 6000)
  public void ask(ContainerRequestContext request) {
    if (HttpMethod.GET.equals(request.getMethod())) {
      var accepted = request.getAcceptableMediaTypes();
      if (isFirst(accepted)) {
        var header = request.getHeaderString(HttpHeaders.ACCEPT);
        request.setProperty(WANTED, new Wanted(header, accepted));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, header + ", " + JSON_AT_LAST);
      }
    }
  }

  private static boolean isFirst(List<MediaType> accepted) {
    return accepted.stream()
        .filter(
            type -> type.isCompatible(CSV) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .findFirst()
        .filter(type -> type.isCompatible(CSV) && !type.isWildcardType())
        .isPresent();
  }

  /**
   * Notes how the list that is asked for is written.
   *
   * @throws Problem 406 if it is no list, nor anything else made as CSV, and nothing else is taken
   */
  @ServerRequestFilter
  public void note(ContainerRequestContext request, ResourceInfo resource) {
    var operation = resource.getResourceMethod();
    if (operation == null || !(request.getProperty(WANTED) instanceof Wanted wanted)) {
      return;
    }
    var list =
        lists.computeIfAbsent(operation, method -> CsvList.of(method.getGenericReturnType()));
    if (list.isPresent()) {
      request.setProperty(LIST, list.get());
    } else if (makesCsv(resource, operation)) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, wanted.header());
    } else if (!wanted.takesJson()) {
      throw Problem.of(PlatformProblems.NOT_ACCEPTABLE, Text.of("only-lists-as-csv"));
    }
  }

  private static boolean makesCsv(ResourceInfo resource, Method operation) {
    @Nullable Produces own = operation.getAnnotation(Produces.class);
    var made = own == null ? resource.getResourceClass().getAnnotation(Produces.class) : own;
    return made != null
        && Arrays.stream(made.value()).map(MediaType::valueOf).anyMatch(CSV::isCompatible);
  }
}
