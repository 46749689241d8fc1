;;; Emacs with eglot as a user has it: opens a document, waits for the diagnostics, takes a quick fix, sees the finding gone.
(require 'cl-lib)
(dolist (folder (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa/*"))
  (add-to-list 'load-path folder))
(require 'eglot)
(require 'flymake)

(define-derived-mode markdown-mode text-mode "Markdown")
(add-to-list 'eglot-server-programs
             (list 'markdown-mode "node" (getenv "ANDON_SERVER") "--stdio"))
(setq eglot-sync-connect 15 eglot-autoshutdown t eglot-confirm-server-initiated-edits nil)

(defun andon-wait (why holds)
  (let ((end (+ (float-time) 15)))
    (while (and (not (funcall holds)) (< (float-time) end))
      (accept-process-output nil 0.05)
      (flymake-start))
    (unless (funcall holds)
      (message "emacs: %s" why)
      (kill-emacs 1))))

(defun andon-finding (code)
  (cl-find-if (lambda (found) (string-match-p (regexp-quote code) (flymake-diagnostic-text found)))
              (flymake-diagnostics)))

(find-file (getenv "ANDON_FILE"))
(markdown-mode)
(apply #'eglot (let ((guess (eglot--guess-contact))) (append guess (list nil))))
(flymake-mode 1)
(andon-wait "no diagnostics came" (lambda () (andon-finding "“Mitigation plan” is missing")))

(let* ((found (andon-finding "TBD"))
       (words (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))
  (unless (equal words "TBD")
    (message "emacs: the finding stands at %S" words)
    (kill-emacs 1)))

(let* ((found (andon-finding "“Mitigation plan” is missing"))
       (at (eglot--pos-to-lsp-position (flymake-diagnostic-beg found)))
       (actions (jsonrpc-request
                 (eglot--current-server-or-lose) :textDocument/codeAction
                 (list :textDocument (eglot--TextDocumentIdentifier)
                       :range (list :start at :end at)
                       :context (list :diagnostics []))))
       (action (cl-find-if (lambda (one) (equal (plist-get one :title) "Insert Mitigation plan")) actions)))
  (unless action
    (message "emacs: there is no quick fix")
    (kill-emacs 1))
  (eglot--apply-workspace-edit (plist-get action :edit)))
;; Edits are sent when Emacs is idle, which it never is in batch mode.
(eglot--signal-textDocument/didChange)
(andon-wait "the finding stays"
            (lambda () (and (flymake-diagnostics) (not (andon-finding "“Mitigation plan” is missing")))))
(unless (string-match-p "^## Mitigation plan" (buffer-string))
  (message "emacs: the section is not there")
  (kill-emacs 1))
(set-buffer-modified-p nil)
(eglot-shutdown (eglot--current-server-or-lose))
(kill-emacs 0)
