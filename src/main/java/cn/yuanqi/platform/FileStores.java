package cn.yuanqi.platform;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Chooses the store by the settings: S3 where its endpoint is named, else the folder. */
class FileStores {
    @Produces
    @ApplicationScoped
    FileStore store(FileSettings settings) {
        return settings.s3().endpoint().isPresent()
                ? new S3Store(settings.s3())
                : new FolderStore(Path.of(settings.folder()));
    }

    void close(@Disposes FileStore store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }
}
