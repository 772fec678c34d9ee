# Schweiz: ss statt ß und Guillemets; sonst wie im Deutschen.
portability-core-platform-services = Soweit Ihre Dienste zentrale Plattformdienste sind, stütze ich mich auch auf { cite-dma-6-9 }; das schliesst die Daten ein, die durch meine Tätigkeit dort generiert werden.
