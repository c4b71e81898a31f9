package dev.replydesk.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceKeysTest {

    @TempDir
    private Path folder;
    private ServiceKeys keys;

    @BeforeEach
    void make() {
        keys = new ServiceKeys(folder.resolve("keys"));
        keys.makeMissing(List.of("gateway", "review-service"));
    }

    @Test
    void privateKeysAreReadableByTheOwnerOnly() throws IOException {
        var permissions = Files.getPosixFilePermissions(keys.privateKey("gateway"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void keysAreKeptFromStartToStart() throws IOException {
        var before = Files.readString(keys.privateKey("gateway"));
        keys.makeMissing(List.of("gateway"));
        assertThat(Files.readString(keys.privateKey("gateway"))).isEqualTo(before);
    }

    @Test
    void everyServiceHasItsOwn() throws IOException {
        assertThat(Files.readString(keys.privateKey("gateway")))
                .isNotEqualTo(Files.readString(keys.privateKey("review-service")));
    }

    @Test
    void theTrustedHalfVerifiesWhatThePrivateOneSigned() throws Exception {
        var signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(read(keys.privateKey("gateway")))));
        signer.update("claims".getBytes(StandardCharsets.UTF_8));
        assertThat(verifies(signer.sign())).isTrue();
    }

    @Test
    void keptApartEachPrivateKeyIsInAFolderOfItsOwn() {
        var apart = ServiceKeys.apart(folder.resolve("apart"));
        apart.makeMissing(List.of("gateway"));
        assertThat(folder.resolve("apart/gateway")).isDirectoryContaining("glob:**/key.pem");
        assertThat(folder.resolve("apart/trusted")).isDirectoryContaining("glob:**/gateway.pem");
    }

    private boolean verifies(byte[] signature) throws GeneralSecurityException, IOException {
        var verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(read(keys.trusted().resolve("gateway.pem")))));
        verifier.update("claims".getBytes(StandardCharsets.UTF_8));
        return verifier.verify(signature);
    }

    private static byte[] read(Path pem) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
    }
}
