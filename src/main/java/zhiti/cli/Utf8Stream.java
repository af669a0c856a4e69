package zhiti.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A print stream in UTF-8 that knows why it failed; the JDK's only knows that it did. */
final class Utf8Stream extends PrintStream {
    private final FirstFault sink;

    private Utf8Stream(FirstFault sink) {
        super(sink, false, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    static Utf8Stream to(OutputStream sink) {
        return new Utf8Stream(new FirstFault(sink));
    }

    /** The first failure to write; empty where everything printed so far went through. */
    static Optional<IOException> fault(PrintStream stream) {
        boolean failed = stream.checkError();
        return stream instanceof Utf8Stream own
                ? Optional.ofNullable(own.sink.first)
                : Optional.of(new IOException("?")).filter(unknown -> failed);
    }

    /** Passes bytes on and remembers the first failure. */
    private static final class FirstFault extends OutputStream {
        private final OutputStream to;
        private IOException first;

        FirstFault(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                throw remembered(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                to.flush();
            } catch (IOException e) {
                throw remembered(e);
            }
        }

        private IOException remembered(IOException fault) {
            if (first == null) {
                first = fault;
            }
            return fault;
        }
    }
}
