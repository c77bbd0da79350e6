package org.rogatory.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcBuilderCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/**
 * Lets MockMvc take downloads, which are sent without a thread: its reader is always ready. How
 * slow readers fare is tested at a real port.
 */
@Component
public class MockDownloads implements MockMvcBuilderCustomizer {

  @Override
  public void customize(ConfigurableMockMvcBuilder<?> mocks) {
    Filter ready =
        (request, response, chain) ->
            chain.doFilter(request, new AlwaysReady((HttpServletResponse) response));
    mocks.addFilters(ready);
  }

  private static final class AlwaysReady extends HttpServletResponseWrapper {

    AlwaysReady(HttpServletResponse response) {
      super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return new ReadyStream(super.getOutputStream());
    }
  }

  private static final class ReadyStream extends ServletOutputStream {

    private final ServletOutputStream to;

    ReadyStream(ServletOutputStream to) {
      this.to = to;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      try {
        listener.onWritePossible();
      } catch (IOException | RuntimeException failure) {
        listener.onError(failure);
      }
    }

    @Override
    public void write(int single) throws IOException {
      to.write(single);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      to.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      to.flush();
    }
  }
}
