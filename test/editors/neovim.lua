-- Neovim as a user has it: opens a document, waits for the diagnostics, takes a quick fix, sees the finding gone.
local server, file = os.getenv('ANDON_SERVER'), os.getenv('ANDON_FILE')

local function fail(why)
  io.stderr:write('neovim: ' .. why .. '\n')
  vim.cmd('cquit 1')
end

local function findings()
  local codes = {}
  for _, found in ipairs(vim.diagnostic.get(0)) do
    local code = found.code or (found.user_data and found.user_data.lsp and found.user_data.lsp.code)
    codes[code] = found
  end
  return codes
end

local function wait(why, holds)
  if not vim.wait(15000, holds, 50) then fail(why) end
end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local client = vim.lsp.start_client({
  name = 'andon',
  cmd = { 'node', server, '--stdio' },
  root_dir = vim.fn.fnamemodify(file, ':h'),
})
vim.lsp.buf_attach_client(0, client)
wait('no diagnostics came', function() return findings()['missing-mitigation-plan'] ~= nil end)

local placeholder = findings()['placeholder-text']
local line = vim.api.nvim_buf_get_lines(0, placeholder.lnum, placeholder.lnum + 1, false)[1]
local words = line:sub(placeholder.col + 1, placeholder.end_col)
if words ~= 'TBD' then fail('the finding stands at "' .. words .. '"') end

local found = findings()['missing-mitigation-plan']
local at = { line = found.lnum, character = 0 }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = at, ['end'] = at },
  context = { diagnostics = {} },
}, 15000)
local edit
for _, answer in pairs(answers or {}) do
  for _, action in ipairs(answer.result or {}) do
    if action.title == 'Insert Mitigation plan' then
      local resolved = vim.lsp.buf_request_sync(0, 'codeAction/resolve', action, 15000)
      for _, one in pairs(resolved or {}) do edit = edit or (one.result or {}).edit end
      edit = edit or action.edit
    end
  end
end
if edit == nil then fail('there is no quick fix') end
vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
wait('the finding stays', function()
  local codes = findings()
  local left = codes['missing-mitigation-plan']
  return next(codes) ~= nil and (left == nil or not left.message:find('is missing', 1, true))
end)
local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
if not text:find('## Mitigation plan', 1, true) then fail('the section is not there') end
vim.lsp.stop_client(client)
vim.cmd('qall!')
