package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @Test
    void whatShipsIsFoundInTheCompiledClasses() {
        Folder catalog = Folder.shipped("catalog");
        assertThat(catalog.files()).containsKeys("roles.yaml", "standards/convention-project-manager-v4.yaml");
        assertThat(List.copyOf(catalog.files().keySet())).isSorted();
        assertThat(catalog.file("roles.yaml").orElseThrow().name()).isEqualTo("catalog/roles.yaml");
    }

    @Test
    void whatShipsIsTheSameFromInsideAJarWithoutFolderEntries(@TempDir Path temp) throws Exception {
        Path classes = Path.of(
                Folder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = temp.resolve("a b 職梯.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> inJar = loader.loadClass(Folder.class.getName());
            Object catalog = inJar.getMethod("shipped", String.class).invoke(null, "catalog");
            assertThat(inJar.getMethod("digest").invoke(catalog))
                    .isEqualTo(Folder.shipped("catalog").digest());
        }
    }

    @Test
    void aFolderOfTheUsersIsReadInTheSameOrderAndSameDigest(@TempDir Path temp) throws IOException {
        for (Source source : Folder.shipped("catalog").files().values()) {
            Path file = temp.resolve(source.name());
            Files.createDirectories(file.getParent());
            Files.write(file, source.bytes());
        }
        Files.writeString(temp.resolve("catalog/.roles.yaml.swp"), "x");
        Files.writeString(temp.resolve("catalog/notes.txt"), "x");
        Folder copy = Folders.read(Folder.at(temp.resolve("catalog")));
        assertThat(copy.files().keySet())
                .containsExactlyElementsOf(Folder.shipped("catalog").files().keySet());
        assertThat(copy.digest()).isEqualTo(Folder.shipped("catalog").digest());
    }

    @Test
    void theDigestChangesWithEveryByteAndEveryPath() {
        String digest = Folders.of("a.yaml", "x", "b.yaml", "y").digest();
        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(Folders.of("a.yaml", "x", "b.yaml", "z").digest()).isNotEqualTo(digest);
        assertThat(Folders.of("a.yaml", "x", "c.yaml", "y").digest()).isNotEqualTo(digest);
        assertThat(Folders.of("a.yaml", "xb.yaml", "", "y").digest()).isNotEqualTo(digest);
        assertThat(Folders.of("b.yaml", "y", "a.yaml", "x").digest()).isEqualTo(digest);
    }

    @Test
    void aFolderThatIsNotThereAndFilesThatAreTooManyAreProblems(@TempDir Path temp) throws IOException {
        assertThat(Folders.problems(Folder.at(temp.resolve("no"))))
                .singleElement()
                .asString()
                .endsWith("找不到這個資料夾");
        for (int i = 0; i <= 5000; i++) {
            Files.createFile(temp.resolve(i + ".yaml"));
        }
        assertThat(Folders.problems(Folder.at(temp))).singleElement().asString().endsWith("檔案超過 5000 個");
    }
}
