package org.rogatory.api.schemas;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** What gives a document or a letter says so, and that a range of it is given too: 206, 416. */
@Component
class DownloadSchemas implements OperationCustomizer {

  private static final Set<String> BYTES =
      Set.of(
          org.springframework.http.MediaType.APPLICATION_PDF_VALUE,
          org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE);

  @Override
  public Operation customize(Operation operation, HandlerMethod call) {
    bytes(call).ifPresent(type -> describe(operation, type));
    return operation;
  }

  private static Optional<String> bytes(HandlerMethod call) {
    GetMapping route =
        AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), GetMapping.class);
    return route == null
        ? Optional.empty()
        : Arrays.stream(route.produces()).filter(BYTES::contains).findFirst();
  }

  private static void describe(Operation operation, String type) {
    Content bytes = new Content().addMediaType(type, new MediaType().schema(new BinarySchema()));
    operation
        .getResponses()
        .addApiResponse("200", answer(HttpStatus.OK).content(bytes))
        .addApiResponse("206", answer(HttpStatus.PARTIAL_CONTENT).content(bytes))
        .addApiResponse("416", answer(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE));
  }

  private static ApiResponse answer(HttpStatus status) {
    return new ApiResponse().description(status.getReasonPhrase());
  }
}
