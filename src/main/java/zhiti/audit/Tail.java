package zhiti.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The end of a file that only grows. */
interface Tail extends Closeable {
    /** Adds bytes after the last. */
    void add(byte[] bytes) throws IOException;

    /** Returns when everything added is where a loss of power does not reach it. */
    void keep() throws IOException;

    /** Where the file ends, in bytes. */
    long end() throws IOException;

    /** Takes away everything from an offset on. */
    void cut(long offset) throws IOException;

    /** Opens the end of a file. */
    interface Opening {
        Tail of(Path file) throws IOException;
    }

    /** The end of a file that is there. */
    static Tail of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.position(channel.size());
        return new Tail() {
            @Override
            public void add(byte[] bytes) throws IOException {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            }

            @Override
            public void keep() throws IOException {
                channel.force(true);
            }

            @Override
            public long end() throws IOException {
                return channel.size();
            }

            @Override
            public void cut(long offset) throws IOException {
                channel.truncate(offset);
                channel.position(offset);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
