{{- define "yuanqi.name" -}}
{{- printf "%s" .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}

{{- define "yuanqi.labels" -}}
app.kubernetes.io/name: yuanqi
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Values.image.tag | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "yuanqi.selector" -}}
app.kubernetes.io/name: yuanqi
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .duty }}
{{- end -}}

{{/* The duties that have pods of their own. */}}
{{- define "yuanqi.duties" -}}
{{- if eq .Values.topology "single" -}}all{{- else -}}web ingest jobs{{- end -}}
{{- end -}}

{{/* Whose pods answer HTTP, and whose hear loggers. */}}
{{- define "yuanqi.webDuty" -}}
{{- if eq .Values.topology "single" -}}all{{- else -}}web{{- end -}}
{{- end -}}
{{- define "yuanqi.ingestDuty" -}}
{{- if eq .Values.topology "single" -}}all{{- else -}}ingest{{- end -}}
{{- end -}}

{{/* Of each duty the chapter of the values. */}}
{{- define "yuanqi.chapter" -}}
{{- if eq . "all" -}}single{{- else -}}{{ . }}{{- end -}}
{{- end -}}

{{- define "yuanqi.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: { type: RuntimeDefault }
{{- end -}}

{{- define "yuanqi.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end -}}

{{/* What the database needs, for pods and for the migration alike. */}}
{{- define "yuanqi.databaseEnv" -}}
- name: YUANQI_DB_URL
  value: {{ .Values.database.url | quote }}
- name: YUANQI_DB_USERNAME
  valueFrom: { secretKeyRef: { name: {{ .Values.existingSecret }}, key: db-username } }
- name: YUANQI_DB_PASSWORD
  valueFrom: { secretKeyRef: { name: {{ .Values.existingSecret }}, key: db-password } }
{{- end -}}
