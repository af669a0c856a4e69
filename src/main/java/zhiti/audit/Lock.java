package zhiti.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** Held by the one who writes, or by all who read meanwhile. Gone with the process, however that ends. */
final class Lock implements Closeable {
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock; empty where somebody else keeps it for longer than this. */
    static Optional<Lock> on(Path file, Duration patience) throws IOException {
        return on(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), false, patience);
    }

    /** The lock of a file that is there, to be shared with others who read; empty where a writer keeps it for longer. */
    static Optional<Lock> toRead(Path file, Duration patience) throws IOException {
        return on(FileChannel.open(file, StandardOpenOption.READ), true, patience);
    }

    private static Optional<Lock> on(FileChannel channel, boolean shared, Duration patience) throws IOException {
        long tries = patience.toMillis() / PAUSE.toMillis() + 1;
        for (long i = 0; i < tries; i++) {
            if (held(channel, shared)) {
                return Optional.of(new Lock(channel));
            }
            pause();
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean held(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of this process writes, or reads: a process has one lock on a file.
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another writer", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
